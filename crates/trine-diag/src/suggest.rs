//! "Did you mean": the nearest of several names.

/// Longer names, and more of them, are not compared.
const LONGEST: usize = 64;
const MOST: usize = 5000;

/// The candidate nearest to `wanted`, if one is near enough to be a slip of the pen.
pub fn nearest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if wanted.len() > LONGEST {
        return None;
    }
    let most = (wanted.chars().count() / 3).clamp(1, 4);
    let scored = candidates
        .take(MOST)
        .filter(|candidate| candidate.len().abs_diff(wanted.len()) <= most * 4);
    let scored = scored.map(|candidate| (distance(wanted, candidate), candidate));
    scored
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, letter case aside.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().flat_map(char::to_lowercase).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().flat_map(char::to_lowercase).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_word_is_not() {
        let names = ["Pet", "Pets", "NewPet", "Error"];
        assert_eq!(nearest("pet", names.into_iter()), Some("Pet"));
        assert_eq!(nearest("Eror", names.into_iter()), Some("Error"));
        assert_eq!(nearest("Customer", names.into_iter()), None);
    }
}
