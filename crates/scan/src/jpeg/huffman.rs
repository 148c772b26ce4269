//! Bits, and the codes they are read by.

use super::walk::Broken;
use alloc::vec::Vec;

/// Reads bits from the first of a byte to its last.
#[derive(Debug)]
pub(crate) struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    bit: u8,
}

impl<'a> Bits<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            bit: 0,
        }
    }

    /// One bit; broken where there is none left.
    pub(crate) fn one(&mut self) -> Result<bool, Broken> {
        let byte = self.bytes.get(self.at).ok_or(Broken)?;
        let bit = byte << self.bit & 0x80 != 0;
        self.bit += 1;
        if self.bit == 8 {
            (self.at, self.bit) = (self.at + 1, 0);
        }
        Ok(bit)
    }

    /// A number of so many bits, 16 at most.
    pub(crate) fn number(&mut self, bits: u8) -> Result<u32, Broken> {
        (0..bits).try_fold(0, |number, _| Ok(number << 1 | u32::from(self.one()?)))
    }

    /// Whole bytes that have not been read.
    pub(crate) fn left(&self) -> usize {
        self.bytes.len() - self.at - usize::from(self.bit > 0)
    }
}

/// A table of codes: shorter ones first, each longer by one bit beginning where the shorter end.
#[derive(Debug, Clone, Default)]
pub(crate) struct Codes {
    /// For each length from 1 to 16, how many codes there are.
    counts: [u8; 16],
    values: Vec<u8>,
}

impl Codes {
    /// Reads a table from the front of some bytes and returns what follows it.
    pub(crate) fn read(bytes: &[u8]) -> Result<(Self, &[u8]), Broken> {
        let (counts, rest) = bytes.split_first_chunk::<16>().ok_or(Broken)?;
        let total: usize = counts.iter().copied().map(usize::from).sum();
        // A length cannot have more codes than shorter ones leave room for.
        let room = counts.iter().try_fold(1_u32, |room, count| {
            (room * 2).checked_sub(u32::from(*count))
        });
        if total > 256 || room.is_none() {
            return Err(Broken);
        }
        let (values, rest) = rest.split_at_checked(total).ok_or(Broken)?;
        let codes = Self {
            counts: *counts,
            values: values.to_vec(),
        };
        Ok((codes, rest))
    }

    /// The value of the code that comes next.
    pub(crate) fn next(&self, bits: &mut Bits<'_>) -> Result<u8, Broken> {
        // How far the code lies behind the first of its length, and how many are shorter.
        let (mut behind, mut shorter) = (0_u32, 0_u32);
        for count in self.counts {
            let count = u32::from(count);
            behind = behind << 1 | u32::from(bits.one()?);
            if behind < count {
                let at = usize::try_from(shorter + behind).map_err(|_| Broken)?;
                return self.values.get(at).copied().ok_or(Broken);
            }
            behind -= count;
            shorter += count;
        }
        Err(Broken)
    }
}
