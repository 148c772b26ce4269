//! The frame of a picture: its extent and its components.

use super::walk::Broken;
use crate::extent::Extent;
use alloc::vec::Vec;

/// How the pixels are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// From top to bottom, in ways that every program reads.
    Sequential,
    /// From coarse to fine, which every program reads too.
    Progressive,
    /// Without loss, by arithmetic, in levels: hardly any program reads these.
    Rare,
}

/// One component, such as brightness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Component {
    pub(crate) id: u8,
    /// Blocks across in one unit, 1 to 4.
    pub(crate) across: u32,
    /// Blocks down in one unit, 1 to 4.
    pub(crate) down: u32,
    /// Its table of steps.
    pub(crate) table: u8,
}

/// What the head of the picture says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) coding: Coding,
    pub(crate) extent: Extent,
    pub(crate) components: Vec<Component>,
}

impl Frame {
    /// Whether a marker begins a frame.
    pub(crate) const fn begins(code: u8) -> bool {
        // Between them stand the tables: DHT, JPG, DAC.
        matches!(code, 0xc0..=0xcf) && !matches!(code, 0xc4 | 0xc8 | 0xcc)
            // JPEG-LS, a lossless cousin.
            || code == 0xf7
    }

    pub(crate) fn read(code: u8, body: &[u8]) -> Result<Self, Broken> {
        let ([depth, high, low, left, right, count], parts) =
            body.split_first_chunk().ok_or(Broken)?;
        let extent = Extent {
            width: u16::from_be_bytes([*left, *right]).into(),
            // A height of 0 is told at the end of the picture, which programs refuse to wait for.
            height: u16::from_be_bytes([*high, *low]).into(),
        };
        let (parts, rest) = parts.as_chunks::<3>();
        let fits = parts.len() == usize::from(*count) && rest.is_empty() && *count > 0;
        if !fits || extent.width == 0 || extent.height == 0 {
            return Err(Broken);
        }
        let components: Vec<Component> = parts.iter().copied().map(Component::read).collect();
        let coding = match code {
            0xc0 | 0xc1 if *depth == 8 => Coding::Sequential,
            0xc2 if *depth == 8 => Coding::Progressive,
            _ => Coding::Rare,
        };
        let coding = if matches!(count, 1 | 3 | 4) {
            coding
        } else {
            Coding::Rare
        };
        let factors = |component: &Component| {
            (1..=4).contains(&component.across) && (1..=4).contains(&component.down)
        };
        if coding != Coding::Rare && !components.iter().all(factors) {
            return Err(Broken);
        }
        Ok(Self {
            coding,
            extent,
            components,
        })
    }

    /// Blocks across and down of a component, read on its own.
    pub(crate) fn blocks(&self, component: Component) -> (u32, u32) {
        let (across, down) = self.most();
        let samples = |pixels: u32, own: u32, most: u32| (pixels * own).div_ceil(most).div_ceil(8);
        (
            samples(self.extent.width, component.across, across),
            samples(self.extent.height, component.down, down),
        )
    }

    /// Units across and down, in each of which every component has its blocks.
    pub(crate) fn units(&self) -> (u32, u32) {
        let (across, down) = self.most();
        (
            self.extent.width.div_ceil(8 * across),
            self.extent.height.div_ceil(8 * down),
        )
    }

    fn most(&self) -> (u32, u32) {
        let most = |of: fn(&Component) -> u32| self.components.iter().map(of).max();
        (
            most(|component| component.across).unwrap_or(1).max(1),
            most(|component| component.down).unwrap_or(1).max(1),
        )
    }
}

impl Component {
    fn read([id, factors, table]: [u8; 3]) -> Self {
        Self {
            id,
            across: (factors >> 4).into(),
            down: (factors & 15).into(),
            table,
        }
    }
}
