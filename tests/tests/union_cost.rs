//! What choosing the members of unions costs: how many times a value is held against a type, counted by
//! the runtime itself. It is linear in the body, however deep unions nest and whether the body fits.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use hazards::shapes::Tree;
use hazards::unions::{Either, Ping};
use hazards::wire::{self, DeviationKind};
use proptest::prelude::*;
use serde_json::{Value, json};

const DEPTHS: [usize; 4] = [10, 20, 40, 100];

/// All the shapes that a value of these unions can be held against: the members of each, and the fields
/// and items of those.
const SHAPES: u64 = 24;

fn values(json: &Value) -> u64 {
    match json {
        Value::Array(items) => 1 + items.iter().map(values).sum::<u64>(),
        Value::Object(entries) => 1 + entries.values().map(values).sum::<u64>(),
        _ => 1,
    }
}

/// Reads a body and holds the work against its size.
#[track_caller]
fn cost<T: wire::Wire>(json: &Value) -> wire::Decoded<T> {
    let decoded = wire::decode::<T>(json.to_string().as_bytes()).unwrap();
    let bound = values(json) * SHAPES;
    assert!(decoded.judged <= bound, "{} of at most {bound}", decoded.judged);
    decoded
}

/// Something nested in itself.
fn nested(depth: usize, leaf: Value, around: impl Fn(Value) -> Value) -> Value {
    (0..depth).fold(leaf, |inner, _| around(inner))
}

#[test]
fn lists_of_unions_of_lists() {
    for depth in DEPTHS {
        let list = |inner| json!([inner]);
        // A list of an even depth ends in a text, one of an odd depth in a number.
        let fits = cost::<Ping>(&nested(depth, json!("leaf"), list));
        assert_eq!(fits.deviations, [], "{depth}");
        let misfit = cost::<Ping>(&nested(depth, json!({ "no": "leaf" }), list));
        let kinds: Vec<_> = misfit.deviations.iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [DeviationKind::UnknownValue], "{depth}: only the leaf is unknown");
        cost::<Ping>(&nested(depth, json!([]), list));
    }
}

#[test]
fn objects_of_unions_of_objects() {
    for depth in DEPTHS.map(|depth| depth / 2) {
        let branch = |inner| json!({ "left": { "size": 1 }, "right": [inner] });
        assert_eq!(cost::<Tree>(&nested(depth, json!({ "size": 2 }), branch)).deviations, [], "{depth}");
        let misfit = cost::<Tree>(&nested(depth, json!({ "size": "none" }), branch));
        assert_eq!(misfit.counts.total(), 1, "{depth}: {:?}", misfit.deviations);
    }
}

#[test]
fn unions_of_unions() {
    for depth in DEPTHS.map(|depth| depth / 2) {
        let boxed = |inner| json!({ "inner": { "a": inner, "b": [1] } });
        let fits = cost::<Either>(&nested(depth, json!("leaf"), boxed));
        assert_eq!(fits.deviations, [], "{depth}");
        let misfit = cost::<Either>(&nested(depth, json!({ "no": true }), boxed));
        assert_eq!(misfit.counts.total(), 1, "{depth}: {:?}", misfit.deviations);
    }
}

/// Work grows as the body does: twice the depth, at most twice the work and a little.
#[test]
fn work_grows_with_the_body() {
    let judged = |depth| cost::<Either>(&nested(depth, json!({ "no": true }), |inner| json!([inner]))).judged;
    let (ten, twenty, forty) = (judged(10), judged(20), judged(40));
    assert!(twenty <= 2 * ten + SHAPES && forty <= 2 * twenty + SHAPES, "{ten}, {twenty}, {forty}");
}

/// The text of what is wrong does not grow with the body.
#[test]
fn what_is_said_is_bounded() {
    let body = json!(vec![json!({ "no": "x".repeat(1000) }); 3000]);
    let decoded = cost::<Vec<Either>>(&body);
    assert_eq!((decoded.deviations.len(), decoded.counts.total()), (1000, 3000));
    let longest = decoded.deviations.iter().map(|it| it.to_string().len()).max().unwrap();
    assert!(longest < 2000, "{longest}");
}

fn bodies() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z]{0,3}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 4, |inner| {
        let key = prop::sample::select(vec!["left", "right", "size", "inner", "a", "Size"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.prop_map(str::to_owned), inner, 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    /// Whatever comes, nothing is judged more than the bound, and what plain serde reads, `decode` does.
    #[test]
    fn any_body_is_judged_within_the_bound(body in bodies()) {
        let text = body.to_string();
        let plain = serde_json::from_str::<Either>(&text);
        match (wire::decode::<Either>(text.as_bytes()), plain) {
            (Ok(decoded), Ok(plain)) => {
                prop_assert!(decoded.judged <= values(&body) * SHAPES);
                prop_assert_eq!(decoded.value, plain);
            }
            (Err(error), Ok(_)) => prop_assert!(false, "decode refuses what plain serde reads: {error}"),
            _ => {}
        }
    }

    /// What was written as a union is read as the same.
    #[test]
    fn any_value_of_a_union_comes_back(body in bodies()) {
        // What deviates need not be written as it came.
        let decoded = wire::decode::<Either>(body.to_string().as_bytes()).unwrap();
        if decoded.deviations.is_empty() {
            let text = serde_json::to_string(&decoded.value).unwrap();
            prop_assert_eq!(serde_json::from_str::<Either>(&text).unwrap(), decoded.value);
        }
    }
}
