//! The judge over real files, made here by encoders that know nothing of it.

mod any_bytes;
mod bare;
mod beside;
mod damage;
mod formats;
mod make;
mod rule;
mod whole;
