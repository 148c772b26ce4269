//! The tables that stand before pixels.

use super::huffman::Codes;
use super::walk::Broken;

/// Tables, each in one of four places, and how often a scan starts afresh.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    dc: [Option<Codes>; 4],
    ac: [Option<Codes>; 4],
    steps: [bool; 4],
    /// After so many units a scan starts afresh; 0 for never.
    pub(crate) interval: u32,
}

impl Tables {
    /// Takes in code tables.
    pub(crate) fn codes(&mut self, mut body: &[u8]) -> Result<(), Broken> {
        while let [place, rest @ ..] = body {
            let (codes, rest) = Codes::read(rest)?;
            let tables = match place >> 4 {
                0 => &mut self.dc,
                1 => &mut self.ac,
                _ => return Err(Broken),
            };
            let slot = tables.get_mut(usize::from(place & 15)).ok_or(Broken)?;
            *slot = Some(codes);
            body = rest;
        }
        Ok(())
    }

    /// Takes in tables of steps; of each it is enough to know that it is there.
    pub(crate) fn steps(&mut self, mut body: &[u8]) -> Result<(), Broken> {
        while let [place, rest @ ..] = body {
            let length = match place >> 4 {
                0 => 64,
                1 => 128,
                _ => return Err(Broken),
            };
            *self.steps.get_mut(usize::from(place & 15)).ok_or(Broken)? = true;
            body = rest.get(length..).ok_or(Broken)?;
        }
        Ok(())
    }

    /// Takes in after how many units a scan starts afresh.
    pub(crate) fn restarts(&mut self, body: &[u8]) -> Result<(), Broken> {
        let units = *body.as_array::<2>().ok_or(Broken)?;
        self.interval = u16::from_be_bytes(units).into();
        Ok(())
    }

    pub(crate) fn dc(&self, place: u8) -> Result<&Codes, Broken> {
        find(&self.dc, place)
    }

    pub(crate) fn ac(&self, place: u8) -> Result<&Codes, Broken> {
        find(&self.ac, place)
    }

    /// Whether a table of steps is there.
    pub(crate) fn has_steps(&self, place: u8) -> bool {
        self.steps
            .get(usize::from(place))
            .is_some_and(|there| *there)
    }
}

fn find(tables: &[Option<Codes>; 4], place: u8) -> Result<&Codes, Broken> {
    let codes = tables.get(usize::from(place)).and_then(Option::as_ref);
    codes.ok_or(Broken)
}
