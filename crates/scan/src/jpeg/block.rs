//! One block of 8 × 8 values, read by its codes.
//!
//! The values themselves do not matter; which of them are other than zero does, because finer
//! scans have one bit for each of those.

use super::huffman::{Bits, Codes};
use super::walk::Broken;

/// The most bits that a mean may take in a picture of 8 bits.
const MEAN_BITS: u8 = 11;
/// A code for sixteen zeros.
const ZEROS: u8 = 15;

/// Reads a mean.
pub(crate) fn mean(bits: &mut Bits<'_>, codes: &Codes) -> Result<(), Broken> {
    let length = codes.next(bits)?;
    if length > MEAN_BITS {
        return Err(Broken);
    }
    bits.number(length).map(|_| ())
}

/// Reads the rest of a block.
pub(crate) fn all_details(bits: &mut Bits<'_>, codes: &Codes) -> Result<(), Broken> {
    let mut at = 1;
    while at < 64 {
        let code = codes.next(bits)?;
        match (code >> 4, code & 15) {
            (ZEROS, 0) => at += 16,
            (_, 0) => break,
            (zeros, length) => {
                at += zeros;
                if at > 63 {
                    return Err(Broken);
                }
                bits.number(length)?;
                at += 1;
            }
        }
    }
    Ok(())
}

/// How many blocks from here on hold nothing more.
pub(crate) type Run = u32;

/// Reads a band of details for the first time and marks those other than zero.
pub(crate) fn details(
    bits: &mut Bits<'_>,
    codes: &Codes,
    (first, last): (u8, u8),
    run: &mut Run,
    set: &mut u64,
) -> Result<(), Broken> {
    if let Some(left) = run.checked_sub(1) {
        *run = left;
        return Ok(());
    }
    let mut at = first;
    while at <= last {
        let code = codes.next(bits)?;
        match (code >> 4, code & 15) {
            (ZEROS, 0) => at += 16,
            (power, 0) => {
                *run = (1 << power) + bits.number(power)? - 1;
                break;
            }
            (zeros, length) => {
                at += zeros;
                if at > last {
                    return Err(Broken);
                }
                bits.number(length)?;
                *set |= 1 << at;
                at += 1;
            }
        }
    }
    Ok(())
}

/// Reads what makes a band of details finer: a bit for each that is other than zero, and those
/// that have become so.
pub(crate) fn finer_details(
    bits: &mut Bits<'_>,
    codes: &Codes,
    (first, last): (u8, u8),
    run: &mut Run,
    set: &mut u64,
) -> Result<(), Broken> {
    let mut at = first;
    while *run == 0 && at <= last {
        let code = codes.next(bits)?;
        let (zeros, length) = (code >> 4, code & 15);
        match (zeros, length) {
            (ZEROS, 0) => {}
            (power, 0) => {
                *run = (1 << power) + bits.number(power)?;
                break;
            }
            // What has just become other than zero is one step: its sign is all there is to tell.
            (_, 1) => drop(bits.one()?),
            _ => return Err(Broken),
        }
        at = pass(bits, *set, (at, last), zeros)?;
        if length == 1 {
            if at > last {
                return Err(Broken);
            }
            *set |= 1 << at;
        }
        at += 1;
    }
    if *run > 0 {
        *run -= 1;
        if at <= last {
            pass(bits, *set, (at, last), u8::MAX)?;
        }
    }
    Ok(())
}

/// Passes so many zeros, reading a bit for everything else on the way, and returns where it stops:
/// at the zero after those, or behind the last.
fn pass(
    bits: &mut Bits<'_>,
    set: u64,
    (first, last): (u8, u8),
    mut zeros: u8,
) -> Result<u8, Broken> {
    for at in first..=last {
        if set >> at & 1 == 1 {
            bits.one()?;
        } else if zeros == 0 {
            return Ok(at);
        } else {
            zeros -= 1;
        }
    }
    Ok(last + 1)
}
