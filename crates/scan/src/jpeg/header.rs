//! The head of a scan: which components it holds, and which part of them.

use super::frame::{Coding, Component, Frame};
use super::walk::Broken;
use alloc::vec::Vec;

/// A component in a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// Which one of the frame.
    pub(crate) index: usize,
    pub(crate) component: Component,
    /// Where its tables are.
    pub(crate) dc: u8,
    pub(crate) ac: u8,
}

/// What a scan holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) parts: Vec<Part>,
    pub(crate) band: Band,
}

/// Which values of a block a scan holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Band {
    /// All.
    All,
    /// The mean, for the first time or made finer.
    Mean { finer: bool },
    /// Those from `first` to `last`, 1 to 63, for the first time or made finer.
    Detail { first: u8, last: u8, finer: bool },
}

impl Header {
    pub(crate) fn read(body: &[u8], frame: &Frame) -> Result<Self, Broken> {
        let (count, rest) = body.split_first().ok_or(Broken)?;
        let (parts, rest) = rest
            .split_at_checked(2 * usize::from(*count))
            .ok_or(Broken)?;
        let [first, last, approximation] = *rest.as_array::<3>().ok_or(Broken)?;
        let parts: Vec<Part> = parts
            .as_chunks()
            .0
            .iter()
            .map(|part| Part::read(*part, frame))
            .collect::<Result<_, _>>()?;
        // Components come in the order of the frame, each once.
        if parts.is_empty() || !parts.is_sorted_by_key(|part| part.index) {
            return Err(Broken);
        }
        if parts
            .windows(2)
            .any(|two| matches!(two, [one, other] if one.index == other.index))
        {
            return Err(Broken);
        }
        let blocks: u32 = parts
            .iter()
            .map(|part| part.component.across * part.component.down)
            .sum();
        if frame.coding != Coding::Rare && parts.len() > 1 && blocks > 10 {
            return Err(Broken);
        }
        let band = match frame.coding {
            Coding::Progressive => Band::read(first, last, approximation, parts.len())?,
            Coding::Sequential | Coding::Rare => Band::All,
        };
        Ok(Self { parts, band })
    }
}

impl Part {
    fn read([id, tables]: [u8; 2], frame: &Frame) -> Result<Self, Broken> {
        let mut all = frame.components.iter().enumerate();
        let (index, component) = all
            .find(|(_, component)| component.id == id)
            .ok_or(Broken)?;
        Ok(Self {
            index,
            component: *component,
            dc: tables >> 4,
            ac: tables & 15,
        })
    }
}

impl Band {
    fn read(first: u8, last: u8, approximation: u8, parts: usize) -> Result<Self, Broken> {
        let (before, now) = (approximation >> 4, approximation & 15);
        if now > 13 || before != 0 && before != now + 1 {
            return Err(Broken);
        }
        let finer = before != 0;
        match (first, last) {
            (0, 0) => Ok(Self::Mean { finer }),
            (1..=63, 1..=63) if first <= last && parts == 1 => {
                Ok(Self::Detail { first, last, finer })
            }
            _ => Err(Broken),
        }
    }
}
