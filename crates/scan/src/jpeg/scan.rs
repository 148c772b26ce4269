//! The pixels of one scan, read to the last.

use super::block::{self, Run};
use super::frame::Frame;
use super::header::{Band, Header, Part};
use super::huffman::Bits;
use super::tables::Tables;
use super::walk::Broken;
use alloc::vec::Vec;

/// For each component and block, which of its values are other than zero.
pub(crate) type Planes = Vec<Vec<u64>>;

/// Bytes that may be left over behind the last unit: some encoders fill up to a word.
const LEFT_OVER: usize = 16;
/// Bytes held between two fresh starts, at most.
const HELD: usize = 1 << 24;

/// A scan that is being read.
#[derive(Debug)]
pub(crate) struct Scan {
    header: Header,
    /// Units, or blocks where there is but one component: across and in all.
    across: u32,
    total: u32,
    done: u32,
    interval: u32,
    /// The number of the restart that comes next, 0 to 7.
    next: u8,
    bytes: Vec<u8>,
    /// Whether codes are read at all, and not only counted.
    reads: bool,
}

impl Scan {
    pub(crate) fn begin(header: Header, frame: &Frame, tables: &Tables, reads: bool) -> Self {
        let (across, down) = match header.parts.as_slice() {
            [only] => frame.blocks(only.component),
            _ => frame.units(),
        };
        Self {
            header,
            across,
            total: across.saturating_mul(down),
            done: 0,
            interval: tables.interval,
            next: 0,
            bytes: Vec::new(),
            reads,
        }
    }

    /// Takes in pixels.
    pub(crate) fn pixels(&mut self, bytes: &[u8]) {
        if self.reads {
            self.bytes.extend_from_slice(bytes);
            if self.bytes.len() > HELD {
                self.reads = false;
                self.bytes = Vec::new();
            }
        }
    }

    /// A restart: everything up to here has to be there, and no more.
    pub(crate) fn restart(
        &mut self,
        number: u8,
        tables: &Tables,
        planes: &mut Planes,
    ) -> Result<(), Broken> {
        if self.interval == 0 || number != self.next {
            return Err(Broken);
        }
        self.next = (self.next + 1) & 7;
        self.read(tables, planes)
    }

    /// The end: every unit has to be there.
    pub(crate) fn end(mut self, tables: &Tables, planes: &mut Planes) -> Result<(), Broken> {
        self.read(tables, planes)?;
        if self.reads && self.done < self.total {
            return Err(Broken);
        }
        Ok(())
    }

    /// Reads what has been taken in since the last fresh start.
    fn read(&mut self, tables: &Tables, planes: &mut Planes) -> Result<(), Broken> {
        if !self.reads {
            return Ok(());
        }
        let bytes = core::mem::take(&mut self.bytes);
        let mut bits = Bits::new(&bytes);
        let left = self.total - self.done;
        let units = if self.interval == 0 {
            left
        } else {
            left.min(self.interval)
        };
        let mut run = 0;
        for unit in self.done..self.done + units {
            self.unit(unit, tables, &mut bits, &mut run, planes)?;
        }
        self.done += units;
        // Codes that went wrong often end too early rather than too late.
        if bits.left() > LEFT_OVER {
            Err(Broken)
        } else {
            Ok(())
        }
    }

    fn unit(
        &self,
        unit: u32,
        tables: &Tables,
        bits: &mut Bits<'_>,
        run: &mut Run,
        planes: &mut Planes,
    ) -> Result<(), Broken> {
        let alone = self.header.parts.len() == 1;
        let (column, row) = (unit % self.across, unit / self.across);
        for part in &self.header.parts {
            let (across, down) = if alone {
                (1, 1)
            } else {
                (part.component.across, part.component.down)
            };
            for block in 0..across * down {
                let (x, y) = (
                    column * across + block % across,
                    row * down + block / across,
                );
                self.block(part, (x, y), tables, bits, run, planes)?;
            }
        }
        Ok(())
    }

    fn block(
        &self,
        part: &Part,
        (x, y): (u32, u32),
        tables: &Tables,
        bits: &mut Bits<'_>,
        run: &mut Run,
        planes: &mut Planes,
    ) -> Result<(), Broken> {
        match self.header.band {
            Band::All => {
                block::mean(bits, tables.dc(part.dc)?)?;
                block::all_details(bits, tables.ac(part.ac)?)
            }
            Band::Mean { finer: false } => block::mean(bits, tables.dc(part.dc)?),
            Band::Mean { finer: true } => bits.one().map(drop),
            Band::Detail { first, last, finer } => {
                // Details have scans of their own, so that a row is as long as the scan's.
                let at = usize::try_from(y * self.across + x).map_err(|_| Broken)?;
                let plane = planes.get_mut(part.index).ok_or(Broken)?;
                let set = plane.get_mut(at).ok_or(Broken)?;
                let read = if finer {
                    block::finer_details
                } else {
                    block::details
                };
                read(bits, tables.ac(part.ac)?, (first, last), run, set)
            }
        }
    }
}
