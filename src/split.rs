//! What the cutter's macro asks for by these names. The cutter has a way of its own to wait for a part,
//! which remembers what has come; the script that loads the parts does that already.

#[cfg(target_family = "wasm")]
pub(crate) mod rt;

pub(crate) use masir_web::parts::Absent as SplitLoaderError;
