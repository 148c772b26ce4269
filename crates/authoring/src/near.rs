//! The name that was probably meant.

/// The most similar of some names, if one is similar enough to be worth a suggestion.
pub(crate) fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    names
        .map(|other| (strsim::damerau_levenshtein(name, other), other))
        .min()
        .filter(|(distance, other)| {
            *distance * 3 <= name.chars().count().max(other.chars().count())
        })
        .map(|(_, other)| other.to_owned())
}
