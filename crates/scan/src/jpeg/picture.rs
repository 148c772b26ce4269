//! What a walk through a JPEG has met.

use super::frame::{Coding, Frame};
use super::header::{Band, Header};
use super::scan::{Planes, Scan};
use super::tables::Tables;
use super::walk::Broken;
use crate::exif::{Exif, xmp_tells_a_place};
use alloc::vec;

/// A picture as far as it has been walked.
#[derive(Debug, Default)]
pub(crate) struct Picture {
    pub(crate) frame: Option<Frame>,
    /// The first EXIF data count, as they do for browsers.
    pub(crate) exif: Option<Exif>,
    /// Whether XMP data tell a place.
    pub(crate) xmp_place: bool,
    tables: Tables,
    scan: Option<Scan>,
    scans: u32,
    planes: Planes,
    /// Components, as a bit mask, of which something has been read.
    begun: u64,
}

/// Blocks of pictures whose codes are read. A larger picture is far beyond what offices ask for,
/// and reading it would keep a phone busy; its markers are walked all the same.
const BLOCKS: u32 = 1 << 18;
/// Scans whose codes are read. Pictures have a dozen; what has hundreds wants to keep us busy.
const SCANS: u32 = 128;

impl Picture {
    /// A segment between the begin mark and the end mark.
    pub(crate) fn segment(&mut self, code: u8, body: &[u8]) -> Result<(), Broken> {
        match code {
            0xc4 => self.tables.codes(body),
            0xdb => self.tables.steps(body),
            0xdd => self.tables.restarts(body),
            0xda => self.begin_scan(body),
            0xe1 => {
                self.beside(body);
                Ok(())
            }
            _ if Frame::begins(code) => self.begin_frame(code, body),
            _ => Ok(()),
        }
    }

    /// Pixels of the scan.
    pub(crate) fn pixels(&mut self, bytes: &[u8]) {
        if let Some(scan) = &mut self.scan {
            scan.pixels(bytes);
        }
    }

    /// A fresh start within the scan.
    pub(crate) fn restart(&mut self, number: u8) -> Result<(), Broken> {
        let scan = self.scan.as_mut().ok_or(Broken)?;
        scan.restart(number, &self.tables, &mut self.planes)
    }

    /// The end of the scan.
    pub(crate) fn scan_ends(&mut self) -> Result<(), Broken> {
        let scan = self.scan.take().ok_or(Broken)?;
        scan.end(&self.tables, &mut self.planes)
    }

    /// Whether every component has been met.
    pub(crate) fn is_whole(&self) -> bool {
        let count = self.frame.as_ref().map(|frame| frame.components.len());
        count.is_some_and(|count| self.scan.is_none() && self.begun.count_ones() as usize == count)
    }

    fn begin_frame(&mut self, code: u8, body: &[u8]) -> Result<(), Broken> {
        let frame = Frame::read(code, body)?;
        if self.frame.is_some() {
            return Err(Broken);
        }
        if frame.coding == Coding::Progressive && is_small(&frame) {
            let (across, down) = frame.units();
            let blocks = |own: u32| (across * down).saturating_mul(own) as usize;
            let planes = frame.components.iter();
            self.planes = planes
                .map(|component| vec![0; blocks(component.across * component.down)])
                .collect();
        }
        self.frame = Some(frame);
        Ok(())
    }

    fn begin_scan(&mut self, body: &[u8]) -> Result<(), Broken> {
        let frame = self.frame.as_ref().ok_or(Broken)?;
        let header = Header::read(body, frame)?;
        let lossy = frame.coding != Coding::Rare;
        let has_steps = |table: u8| self.tables.has_steps(table);
        if lossy
            && !header
                .parts
                .iter()
                .all(|part| has_steps(part.component.table))
        {
            return Err(Broken);
        }
        if !matches!(header.band, Band::Detail { .. }) {
            for part in &header.parts {
                self.begun |= 1_u64.unbounded_shl(u32::try_from(part.index).unwrap_or(u32::MAX));
            }
        }
        self.scans = self.scans.saturating_add(1);
        let reads = lossy && is_small(frame) && self.scans <= SCANS;
        self.scan = Some(Scan::begin(header, frame, &self.tables, reads));
        Ok(())
    }

    /// Data beside the picture.
    fn beside(&mut self, body: &[u8]) {
        if let Some(tiff) = body.strip_prefix(b"Exif\0\0") {
            self.exif.get_or_insert_with(|| Exif::read(tiff));
        } else if body.starts_with(b"http://ns.adobe.com/") {
            self.xmp_place |= xmp_tells_a_place(body);
        }
    }
}

fn is_small(frame: &Frame) -> bool {
    let (across, down) = frame.units();
    let blocks = frame
        .components
        .iter()
        .map(|component| component.across * component.down);
    across.saturating_mul(down).saturating_mul(blocks.sum()) <= BLOCKS
}
