//! Lists and maps whose items are converted: the code behind generated constructors and setters.

use std::collections::BTreeMap;

/// Returns the list of these items.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Returns the map of these pairs.
pub fn map<T>(pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> BTreeMap<String, T> {
    map_of(pairs, Into::into)
}

/// Returns the list of these items, each made by `item`.
pub fn list_of<I, T>(items: impl IntoIterator<Item = I>, item: impl Fn(I) -> T) -> Vec<T> {
    items.into_iter().map(item).collect()
}

/// Returns the map of these pairs, each value made by `value`.
pub fn map_of<V, T>(
    pairs: impl IntoIterator<Item = (impl Into<String>, V)>,
    value: impl Fn(V) -> T,
) -> BTreeMap<String, T> {
    let pairs = pairs.into_iter();
    pairs.map(|(key, of)| (key.into(), value(of))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_and_pairs_become_what_the_field_holds() {
        assert_eq!(list::<String>(["a", "b"]), ["a", "b"]);
        assert_eq!(map::<i64>([("a", 1_i32)])["a"], 1);
        let nested: Vec<Vec<String>> = list_of([["a"], ["b"]], list);
        assert_eq!(nested, [["a"], ["b"]]);
        let nested: BTreeMap<String, Vec<String>> = map_of([("a", ["b"])], list);
        assert_eq!(nested["a"], ["b"]);
    }
}
