//! The scan desk without a browser: which files lie on it, what each came to, how one is repaired.
//!
//! The files themselves, pictures and addresses of files lie in [`crate::browser`]; what is here
//! is plain data, so that every step can be tested.

pub mod bench;
pub mod desk;
pub mod frame;
pub mod grip;
pub mod names;
pub mod quality;
