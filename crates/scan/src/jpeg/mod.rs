//! JPEG: what its markers say, and whether its pixels are all there.

mod block;
mod frame;
mod header;
mod huffman;
mod picture;
mod scan;
mod tables;
mod walk;

pub(crate) use frame::Coding;
pub(crate) use walk::Walk;
