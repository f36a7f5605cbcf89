//! The values of enums whose pages show the SDK's constants only.
//!
//! A constant is its value in the language's convention for constants: `ON_HOLD` is `on_hold`, `OnHold` or
//! `On Hold`. A value that an example or a payload has is known; and as the values of one enum are mostly
//! spelled in one way, it shows how the others are. An enum of which none is seen is spelled as most others.
//! What the API itself spells otherwise, `[values]` of `wire.toml` says.

use std::collections::{BTreeMap, BTreeSet};

use super::page_examples::{Seen, Shown};
use crate::graph::{Enum, EnumRepr, Schema, TypeGraph};
use crate::judge::fold;
use crate::text::words;

/// How the letters of a value's words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Case {
    Lower,
    Upper,
    /// Each word with a capital.
    Capital,
    /// Each word but the first with a capital.
    Camel,
}

const CASES: &[Case] = &[Case::Lower, Case::Upper, Case::Capital, Case::Camel];

/// What is known of how an enum spells its values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Style {
    case: Option<Case>,
    /// What stands between two words.
    between: Option<String>,
    /// What stands after a number.
    after_number: Option<String>,
}

/// The words of a constant, without what keeps it apart from other names.
struct Constant<'c> {
    words: Vec<&'c str>,
    /// Whether it has the guard of values that begin with a digit or have blanks.
    is_guarded: bool,
}

impl<'c> Constant<'c> {
    fn of(name: &'c str) -> Self {
        let rest = ["ENUM_", "Enum"].iter().find_map(|guard| name.strip_prefix(guard)).filter(|rest| {
            rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && !rest.is_empty()
        });
        Self { words: words(rest.unwrap_or(name)), is_guarded: rest.is_some() }
    }

    /// The value in a style; what a style does not say is as most have it.
    fn spelled(&self, style: &Style, most: &Style) -> Option<String> {
        let case = style.case.or(most.case)?;
        let starts_with_digit = self.words.first()?.starts_with(|c: char| c.is_ascii_digit());
        let usual = most.between.as_deref().filter(|_| most.case == Some(case)).unwrap_or(match case {
            Case::Lower | Case::Upper => "_",
            Case::Capital | Case::Camel => "",
        });
        // A value without a digit in front is guarded for its blanks.
        let usual = if self.is_guarded && !starts_with_digit { " " } else { usual };
        let between = style.between.as_deref().unwrap_or(usual);
        let after_number = style.after_number.as_deref().unwrap_or(between);
        let mut text = String::new();
        for (at, word) in self.words.iter().enumerate() {
            if at > 0 {
                text.push_str(if is_number(self.words[at - 1]) { after_number } else { between });
            }
            text.push_str(&case.of(word, at));
        }
        Some(text)
    }

    /// What a value shows of the style, if it is this constant's. Nothing, where its words are apart in
    /// several ways.
    fn style_of(&self, value: &str) -> Option<Style> {
        let mut cases: BTreeSet<Case> = CASES.iter().copied().collect();
        let mut style = Style::default();
        let mut rest = value;
        for (at, word) in self.words.iter().enumerate() {
            let start = rest.find(|c: char| c.is_alphanumeric())?;
            let (sign, after) = rest.split_at(start);
            let spelled = after.get(..word.len()).filter(|it| it.eq_ignore_ascii_case(word))?;
            if at > 0 {
                let place = match is_number(self.words[at - 1]) {
                    true => &mut style.after_number,
                    false => &mut style.between,
                };
                match place {
                    Some(known) if known != sign => return None,
                    _ => *place = Some(sign.to_owned()),
                }
            }
            cases.retain(|case| case.of(word, at) == spelled);
            rest = &after[word.len()..];
        }
        style.case = cases.first().copied();
        (rest.is_empty() && style.case.is_some()).then_some(style)
    }
}

impl Constant<'_> {
    /// What a value shows whose constant does not part its words (Go): `CREDITCARD` is `credit_card`.
    fn style_of_glued(&self, value: &str) -> Option<Style> {
        let [_] = self.words.as_slice() else { return None };
        let case = match (value.contains(char::is_lowercase), value.contains(char::is_uppercase)) {
            (true, false) => Case::Lower,
            (false, true) => Case::Upper,
            _ => return None,
        };
        Some(Style { case: Some(case), ..Style::default() })
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

impl Case {
    fn of(self, word: &str, at: usize) -> String {
        let capital = || {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
            first + &letters.as_str().to_lowercase()
        };
        match self {
            Self::Upper => word.to_uppercase(),
            Self::Capital => capital(),
            Self::Camel if at > 0 => capital(),
            Self::Lower | Self::Camel => word.to_lowercase(),
        }
    }
}

/// The index of the constant that a value belongs to.
fn owner(enumeration: &Enum, value: &str) -> Option<usize> {
    let wanted = fold(value);
    let is_it = |name: &str| {
        !wanted.is_empty()
            && (fold(name) == wanted || Constant::of(name).words.concat().to_lowercase() == wanted)
    };
    enumeration.values.iter().position(|constant| is_it(&constant.name))
}

/// Gives a constant the spelling of a value that was sent, if it is one of them.
pub(super) fn respell(enumeration: &mut Enum, value: &str) -> bool {
    match owner(enumeration, value).filter(|_| enumeration.are_constants) {
        Some(index) => {
            // Two constants of one value could not be told apart.
            if enumeration.values.iter().all(|other| other.value != value) {
                enumeration.values[index].value = value.to_owned();
            }
            true
        }
        None => false,
    }
}

/// Gives every value of such an enum its likeliest spelling.
pub(super) fn spell(graph: &mut TypeGraph, shown: &Shown) {
    let none = BTreeSet::new();
    let mut styles = BTreeMap::new();
    for (id, def) in graph.iter() {
        let Schema::Enum(enumeration) = &def.schema else { continue };
        if enumeration.are_constants {
            styles.insert(id, style(enumeration, shown.values.get(&id).unwrap_or(&none)));
        }
    }
    let most = most(styles.values());
    for (id, style) in styles {
        if let Schema::Enum(enumeration) = &mut graph.get_mut(id).schema {
            respell_all(enumeration, &style, &most, shown.values.get(&id).unwrap_or(&none));
        }
    }
}

/// What the values that are seen of an enum show.
fn style(enumeration: &Enum, seen: &BTreeSet<Seen>) -> Style {
    let mut style = Style::default();
    for value in seen {
        let constant = owner(enumeration, &value.text).map(|at| Constant::of(&enumeration.values[at].name));
        let found =
            constant.and_then(|it| it.style_of(&value.text).or_else(|| it.style_of_glued(&value.text)));
        let Some(found) = found else { continue };
        style.case = style.case.or(found.case);
        style.between = style.between.or(found.between);
        style.after_number = style.after_number.or(found.after_number);
    }
    style
}

/// The case that more than half of the enums have which show any, and what stands between words there.
fn most<'s>(styles: impl Iterator<Item = &'s Style> + Clone) -> Style {
    let mut cases: BTreeMap<Case, usize> = BTreeMap::new();
    styles.clone().filter_map(|style| style.case).for_each(|case| *cases.entry(case).or_default() += 1);
    let all: usize = cases.values().sum();
    let case = cases.into_iter().find(|(_, count)| count * 2 > all).map(|(case, _)| case);
    let mut signs: BTreeMap<&str, usize> = BTreeMap::new();
    let of_case = styles.filter(|style| style.case == case);
    of_case.filter_map(|it| it.between.as_deref()).for_each(|sign| *signs.entry(sign).or_default() += 1);
    let between = signs.into_iter().max_by_key(|(_, count)| *count).map(|(sign, _)| sign.to_owned());
    Style { case, between, after_number: None }
}

fn respell_all(enumeration: &mut Enum, style: &Style, most: &Style, seen: &BTreeSet<Seen>) {
    let mut texts: Vec<String> = enumeration
        .values
        .iter()
        .map(|value| Constant::of(&value.name).spelled(style, most).unwrap_or_else(|| value.name.clone()))
        .collect();
    for value in seen {
        if let Some(index) = owner(enumeration, &value.text) {
            texts[index].clone_from(&value.text);
        }
    }
    // Two constants of one spelling tell more than a guess at it.
    if texts.iter().collect::<BTreeSet<_>>().len() < texts.len() {
        return;
    }
    let are_numbers = seen.iter().any(|value| value.is_number)
        && texts.iter().all(|text| text.parse::<i64>().is_ok_and(|number| number.to_string() == *text));
    if are_numbers {
        enumeration.repr = EnumRepr::Integer;
    }
    for (value, text) in enumeration.values.iter_mut().zip(texts) {
        value.value = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The spellings of some constants of which one is seen.
    #[track_caller]
    fn check(seen: (&str, &str), others: &[(&str, &str)]) {
        let style = Constant::of(seen.0).style_of(seen.1).expect("the value is the constant's");
        for (name, value) in others {
            let found = Constant::of(name).spelled(&style, &Style::default());
            assert_eq!(found.as_deref(), Some(*value), "{name} beside {}", seen.1);
        }
    }

    #[test]
    fn one_value_shows_how_the_others_are_spelled() {
        check(("ON_HOLD", "on_hold"), &[("ACTIVE", "active"), ("TRIAL_ENDED", "trial_ended")]);
        check(("OnHold", "on-hold"), &[("TrialEnded", "trial-ended")]);
        check(("ON_HOLD", "On Hold"), &[("TRIAL_ENDED", "Trial Ended")]);
        check(("ON_HOLD", "onHold"), &[("TRIAL_ENDED", "trialEnded"), ("ACTIVE", "active")]);
        check(("ENUM_200_OK", "200 OK"), &[("ENUM_404_NOT_FOUND", "404 NOT_FOUND")]);
        check(("CUSTOM", "custom"), &[("ENUM_DIGITAL_RIVER", "digital river"), ("SWITCH_", "switch")]);
        check(("Coupon", "Coupon"), &[("EnumAdHocCoupon", "Ad Hoc Coupon")]);
        check(("ENUM_1", "1"), &[("ENUM_0", "0")]);
    }

    #[test]
    fn a_value_of_another_constant_shows_nothing() {
        assert_eq!(Constant::of("ON_HOLD").style_of("active"), None);
        assert_eq!(Constant::of("A_B_C").style_of("a b-c"), None);
        assert_eq!(Constant::of("LW_M2M").style_of("LWM2M").and_then(|it| it.between), Some(String::new()));
    }
}
