//! The best quality of compression that fits.

/// Below this, no document can be read.
pub const LOWEST: u8 = 5;
/// Above this, files grow and nothing else does.
pub const HIGHEST: u8 = 95;

/// What fits, and how good it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best<T> {
    /// Of 100.
    pub quality: u8,
    /// What the encoder made.
    pub made: T,
}

/// Searches the best quality at which an encoder stays within a limit of bytes, by halving.
///
/// The encoder tells what it made and how long it is; `None` ends the search at once. `Ok(None)`
/// says that nothing fits. What is found fits, even where an encoder does not grow with quality.
pub async fn best<T, F>(
    limit: u64,
    mut encode: impl FnMut(u8) -> F,
) -> Result<Option<Best<T>>, Ended>
where
    F: Future<Output = Option<(T, u64)>>,
{
    let (mut fits, mut too_much) = (LOWEST - 1, HIGHEST + 1);
    let mut best = None;
    let mut next = HIGHEST;
    while too_much - fits > 1 {
        let (made, bytes) = encode(next).await.ok_or(Ended)?;
        if bytes <= limit {
            fits = next;
            best = Some(Best {
                quality: next,
                made,
            });
        } else {
            too_much = next;
        }
        next = fits.midpoint(too_much);
    }
    Ok(best)
}

/// The encoder made nothing, or nobody waits for it any longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended;
