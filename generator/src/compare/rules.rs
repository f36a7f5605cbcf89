//! What the docs of a language cannot say, and what its SDK adds: differences that are none of the API.
//!
//! A rule is as narrow as the fact behind it. What no rule explains is a difference of the API, or a
//! bug of a dialect.

use std::collections::{BTreeMap, BTreeSet};

use super::differences::{Aspect, Difference, Found};
use super::matching::is_request;
use super::saved::{Field, Graph, Ref, Schema, TypeDef, fold};

/// A reason why docs of one API differ.
pub(super) struct Rule {
    pub(super) name: &'static str,
    /// The fact, as a sentence.
    pub(super) reason: &'static str,
    applies: fn(&Context<'_>, &Difference<'_>) -> bool,
}

/// What rules may look at besides the difference.
pub(super) struct Context<'a> {
    pub(super) graphs: (&'a Graph, &'a Graph),
    /// Every word of each graph: names of types and fields, values of enums.
    words: (BTreeSet<String>, BTreeSet<String>),
    /// The fields of the types that hold what is given once for a whole client.
    globals: BTreeSet<String>,
    /// How many fields the types of each graph have that the other graph's do not.
    larger: (BTreeMap<&'a str, usize>, BTreeMap<&'a str, usize>),
    /// The types of each graph that no other one but lone ones and unions refer to.
    hidden: (BTreeSet<&'a str>, BTreeSet<&'a str>),
    /// The lone types that are like another type to the last part.
    merged: BTreeSet<&'a str>,
}

/// The rules, the narrow ones first.
pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "wrapper",
        reason: "an SDK's own wrapper of an operation's outcome (content type, status, raw response, bodies) differs by language",
        applies: wrapper,
    },
    Rule {
        name: "global-parameter",
        reason: "a parameter that some SDKs take once for the whole client is in others a field of each request",
        applies: global_parameter,
    },
    Rule {
        name: "method-arguments",
        reason: "some SDKs have a type for the arguments of a method where others have plain arguments",
        applies: method_arguments,
    },
    Rule {
        name: "request-body",
        reason: "the body of a request has no name in the API, each SDK makes one up; Java's leaves out the body of what only reads",
        applies: request_body,
    },
    Rule {
        name: "named-after-type",
        reason: "some of C#'s docs call a field by its type, and hide its JSON key so",
        applies: named_after_type,
    },
    Rule {
        name: "merged-types",
        reason: "some SDKs have one type where others have several of one shape",
        applies: merged_types,
    },
    Rule {
        name: "members-not-shown",
        reason: "the docs of Java and Ruby do not show the members of unions, nor that types are members",
        applies: members_not_shown,
    },
    Rule {
        name: "union-as-any",
        reason: "some of C#'s docs show a union inside of a list as any object",
        applies: union_as_any,
    },
    Rule {
        name: "one-number-type",
        reason: "TypeScript has one type for whole numbers and fractions",
        applies: one_number_type,
    },
    Rule {
        name: "null-not-shown",
        reason: "the types of TypeScript, C# and PHP say nothing of null; those of Go and Ruby not of fields that may be missing, nor of lists and maps",
        applies: null_not_shown,
    },
    Rule {
        name: "constant",
        reason: "a field with a single value is filled in by some SDKs, which call it optional then",
        applies: constant,
    },
    Rule {
        name: "literal-not-shown",
        reason: "only TypeScript and Python show a field that has always the same value as that value",
        applies: literal_not_shown,
    },
    Rule {
        name: "other-version",
        reason: "the docs are of another version of the API: the word occurs nowhere in the others, or the page has no row left that it could be",
        applies: other_version,
    },
];

/// The rule that explains a difference.
pub(super) fn explain(context: &Context<'_>, difference: &Difference<'_>) -> Option<&'static Rule> {
    RULES.iter().find(|rule| (rule.applies)(context, difference))
}

impl<'a> Context<'a> {
    pub(super) fn new(first: &'a Graph, second: &'a Graph, found: &Found<'a>) -> Self {
        let mut larger = (BTreeMap::new(), BTreeMap::new());
        let mut lone_types = (BTreeSet::new(), BTreeSet::new());
        for difference in &found.differences {
            match (difference.aspect, difference.types, difference.fields.0.is_some()) {
                (Aspect::LoneField, (Some(def), _), true) => {
                    *larger.0.entry(def.path.as_str()).or_insert(0) += 1;
                }
                (Aspect::LoneField, (_, Some(def)), false) => {
                    *larger.1.entry(def.path.as_str()).or_insert(0) += 1;
                }
                (Aspect::LoneType, (Some(def), _), _) => {
                    lone_types.0.insert(def.path.as_str());
                }
                (Aspect::LoneType, (_, Some(def)), _) => {
                    lone_types.1.insert(def.path.as_str());
                }
                _ => {}
            }
        }
        let globals = first.types.iter().chain(&second.types).filter(|def| is_globals(def));
        Self {
            graphs: (first, second),
            words: (words(first), words(second)),
            larger,
            merged: found.merged.iter().copied().collect(),
            hidden: (hidden(first, &lone_types.0), hidden(second, &lone_types.1)),
            globals: globals.flat_map(|def| def.fields().iter().map(|field| fold(&field.name))).collect(),
        }
    }

    /// The graph that says the first of these words, if one says the other.
    fn graph_that_says(&self, difference: &Difference<'_>, word: &str) -> Option<&Graph> {
        match difference {
            Difference { says: (one, _), .. } if one == word => Some(self.graphs.0),
            Difference { says: (_, other), .. } if other == word => Some(self.graphs.1),
            _ => None,
        }
    }
}

fn words(graph: &Graph) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for def in &graph.types {
        words.insert(fold(&def.name));
        words.extend(def.fields().iter().map(|field| fold(&field.name)));
        if let Schema::Enum { values, .. } = &def.schema {
            words.extend(values.iter().map(|value| value.value.clone()));
        }
    }
    words
}

/// The lone types that only lone types and unions refer to.
fn hidden<'a>(graph: &'a Graph, lone: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let mut hidden = lone.clone();
    for def in &graph.types {
        if lone.contains(def.path.as_str()) || def.is_envelope() {
            continue;
        }
        for path in def.fields().iter().filter_map(|field| field.ty.reference()) {
            hidden.remove(path);
        }
    }
    hidden
}

fn is_globals(def: &TypeDef) -> bool {
    def.name.ends_with("Globals")
}

impl Difference<'_> {
    fn any_type(&self, is: impl Fn(&TypeDef) -> bool) -> bool {
        [self.types.0, self.types.1].into_iter().flatten().any(is)
    }

    /// The only field, of a difference that is about one.
    fn lone_field(&self) -> Option<&Field> {
        (self.aspect == Aspect::LoneField).then(|| self.fields.0.or(self.fields.1)).flatten()
    }

    /// The only type, of a difference that is about one.
    fn lone_type(&self) -> Option<&TypeDef> {
        (self.aspect == Aspect::LoneType).then(|| self.types.0.or(self.types.1)).flatten()
    }
}

fn wrapper(_: &Context<'_>, difference: &Difference<'_>) -> bool {
    let is_raw = |field: &Field| field.role == "raw-response";
    difference.any_type(TypeDef::is_envelope) || difference.lone_field().is_some_and(is_raw)
}

fn global_parameter(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let is_global = |field: &Field| context.globals.contains(&fold(&field.name));
    difference.lone_type().is_some_and(is_globals) || difference.lone_field().is_some_and(is_global)
}

fn method_arguments(_: &Context<'_>, difference: &Difference<'_>) -> bool {
    difference.lone_type().is_some_and(|def| def.name.ends_with("Request"))
}

fn request_body(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let (Some(a), Some(b)) = difference.types else { return false };
    let both = is_request(a) && is_request(b);
    let is_body = |field: &Field| ["query", "requestbody"].contains(&fold(&field.name).as_str());
    match (difference.aspect, difference.fields) {
        (Aspect::Name, _) => both,
        (Aspect::Required, (Some(one), Some(other))) => both && fold(&one.name) != fold(&other.name),
        (Aspect::LoneField, (Some(lone), None)) => {
            both && context.graphs.1.is_for(&["java"]) && is_body(lone)
        }
        (Aspect::LoneField, (None, Some(lone))) => {
            both && context.graphs.0.is_for(&["java"]) && is_body(lone)
        }
        _ => false,
    }
}

fn named_after_type(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let is_for = |graph: &Graph| graph.is_for(&["csharp"]);
    if !is_for(context.graphs.0) && !is_for(context.graphs.1) {
        return false;
    }
    // Of as many fields as the other page has, with other names, each is one of those.
    let lone = |def: Option<&TypeDef>, types: &BTreeMap<&str, usize>| {
        def.and_then(|def| types.get(def.path.as_str()).copied()).unwrap_or(0)
    };
    match difference.aspect {
        Aspect::Name => true,
        Aspect::LoneField => {
            lone(difference.types.0, &context.larger.0) == lone(difference.types.1, &context.larger.1)
        }
        _ => false,
    }
}

fn merged_types(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    difference.lone_type().is_some_and(|def| context.merged.contains(def.path.as_str()))
}

fn members_not_shown(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let hides = |graph: &Graph| graph.is_for(&["java", "ruby"]);
    if difference.aspect == Aspect::LoneType {
        // What only a union has as a member, nothing leads to.
        let is_hidden = |def: &TypeDef| {
            let path = def.path.as_str();
            context.hidden.0.contains(path) || context.hidden.1.contains(path)
        };
        return (hides(context.graphs.0) || hides(context.graphs.1)) && difference.any_type(is_hidden);
    }
    difference.aspect == Aspect::Kind && context.graph_that_says(difference, "opaque").is_some_and(hides)
}

fn union_as_any(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let (Some(a), Some(b)) = difference.fields else { return false };
    let (first, second) = context.graphs;
    let is_union = |graph: &Graph, ty: &Ref| {
        let def = ty.reference().and_then(|path| graph.find(path)).map(|at| &graph.types[at]);
        def.is_some_and(|def| matches!(def.schema, Schema::Union { .. } | Schema::Opaque))
    };
    let is_any = |ty: &Ref| *ty == Ref::Scalar("any".to_owned());
    let hides = |graph: &Graph| graph.is_for(&["csharp"]);
    difference.aspect == Aspect::Type
        && (hides(first) && same_around(&a.ty, &b.ty, &|a, b| is_any(a) && is_union(second, b))
            || hides(second) && same_around(&b.ty, &a.ty, &|b, a| is_any(b) && is_union(first, a)))
}

fn one_number_type(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let (Some(a), Some(b)) = difference.fields else { return false };
    let is_number = |ty: &Ref| matches!(ty, Ref::Scalar(word) if ["integer", "big-integer", "decimal"].contains(&word.as_str()));
    let is_float = |ty: &Ref| matches!(ty, Ref::Scalar(word) if word == "float");
    let has_one = |graph: &Graph| graph.is_for(&["typescript"]);
    let differs = |a: &Ref, b: &Ref| same_around(a, b, &|a, b| is_float(a) && is_number(b));
    difference.aspect == Aspect::Type
        && (has_one(context.graphs.0) && differs(&a.ty, &b.ty)
            || has_one(context.graphs.1) && differs(&b.ty, &a.ty))
}

/// Whether two types have the same lists and maps around types of which something holds.
fn same_around(a: &Ref, b: &Ref, holds: &dyn Fn(&Ref, &Ref) -> bool) -> bool {
    match (a, b) {
        (Ref::List(a), Ref::List(b)) | (Ref::Map(a), Ref::Map(b)) => same_around(a, b, holds),
        (Ref::Nullable(a), b) => same_around(a, b, holds),
        (a, Ref::Nullable(b)) => same_around(a, b, holds),
        (a, b) => holds(a, b),
    }
}

fn null_not_shown(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let (Some(a), Some(b)) = difference.fields else { return false };
    let cannot = |graph: &Graph, field: &Field, other: &Field| {
        let never = graph.is_for(&["typescript", "csharp", "php"]);
        let is_container =
            matches!(field.ty, Ref::List(_) | Ref::Map(_)) || field.ty == Ref::Scalar("any".to_owned());
        let sometimes = graph.is_for(&["go", "ruby"]) && (!field.required || is_container);
        (never || sometimes) && says_null(other) && !field.nullable
    };
    difference.aspect == Aspect::Nullable
        && (cannot(context.graphs.0, a, b) || cannot(context.graphs.1, b, a))
}

fn says_null(field: &Field) -> bool {
    fn inside(ty: &Ref) -> bool {
        match ty {
            Ref::Nullable(_) => true,
            Ref::List(inner) | Ref::Map(inner) => inside(inner),
            Ref::Reference(_) | Ref::Scalar(_) => false,
        }
    }
    field.nullable || inside(&field.ty)
}

fn constant(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let (Some(a), Some(b)) = difference.fields else { return false };
    let is_constant = |graph: &Graph, field: &Field| {
        let def = field.ty.reference().and_then(|path| graph.find(path)).map(|at| &graph.types[at].schema);
        matches!(def, Some(Schema::Enum { values, .. }) if values.len() == 1)
    };
    difference.aspect == Aspect::Required
        && is_constant(context.graphs.0, a)
        && is_constant(context.graphs.1, b)
}

fn literal_not_shown(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let shows = |graph: &Graph| graph.is_for(&["typescript", "python"]);
    let is_literal =
        |def: &TypeDef| def.inline && matches!(&def.schema, Schema::Enum { values, .. } if values.len() == 1);
    let refers = |graph: &Graph, field: &Field| {
        let def = field.ty.reference().and_then(|path| graph.find(path)).map(|at| &graph.types[at]);
        shows(graph) && def.is_some_and(is_literal)
    };
    let is_string = |field: &Field| field.ty == Ref::Scalar("string".to_owned());
    let (first, second) = context.graphs;
    match difference.aspect {
        Aspect::LoneType => difference.lone_type().is_some_and(is_literal),
        Aspect::Type => match difference.fields {
            (Some(a), Some(b)) => refers(first, a) && is_string(b) || refers(second, b) && is_string(a),
            _ => false,
        },
        _ => false,
    }
}

fn other_version(context: &Context<'_>, difference: &Difference<'_>) -> bool {
    let is_unknown_to = |of_first: bool, word: &str| {
        let others = if of_first { &context.words.1 } else { &context.words.0 };
        !others.contains(word)
    };
    match difference {
        Difference { aspect: Aspect::LoneType, types, .. } => {
            let (of_first, def) = match types {
                (Some(def), _) => (true, def),
                (_, Some(def)) => (false, def),
                (None, None) => return false,
            };
            is_unknown_to(of_first, &fold(&def.name))
        }
        // A row that only one page has, when the other has none left that it could be, is in only one
        // version of the docs: every row of a page is a field of the graph.
        Difference { aspect: Aspect::LoneField, types: (Some(a), Some(b)), fields, .. } => match fields {
            (Some(field), _) => {
                is_unknown_to(true, &fold(&field.name)) || !context.larger.1.contains_key(b.path.as_str())
            }
            (_, Some(field)) => {
                is_unknown_to(false, &fold(&field.name)) || !context.larger.0.contains_key(a.path.as_str())
            }
            (None, None) => false,
        },
        Difference { aspect: Aspect::Values, types: (Some(a), Some(b)), .. } => {
            let (Schema::Enum { values: ones, .. }, Schema::Enum { values: others, .. }) =
                (&a.schema, &b.schema)
            else {
                return false;
            };
            let lone =
                |some: &[super::saved::EnumValue], others: &[super::saved::EnumValue], of_first: bool| {
                    let is_shared = |value: &str| others.iter().any(|other| other.value == value);
                    some.iter().all(|value| is_shared(&value.value) || is_unknown_to(of_first, &value.value))
                };
            lone(ones, others, true) && lone(others, ones, false)
        }
        Difference { aspect: Aspect::Members, types: (Some(a), Some(b)), .. } => {
            let names = |def: &TypeDef| match &def.schema {
                Schema::Union { members } => {
                    let names = members.iter().filter_map(|member| member.ty.reference());
                    names.map(|path| fold(path.rsplit('/').next().unwrap_or(path))).collect::<BTreeSet<_>>()
                }
                _ => BTreeSet::new(),
            };
            let (ones, others) = (names(a), names(b));
            ones.difference(&others).all(|name| is_unknown_to(true, name))
                && others.difference(&ones).all(|name| is_unknown_to(false, name))
        }
        _ => false,
    }
}
