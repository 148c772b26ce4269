//! Looking up names and checking what was read against the facts. Only a book without a fault goes
//! on from here, so what could not be looked up may be left out.

mod criteria;
mod deeds;
mod fees;
mod fitting;
mod head;
mod parts;
mod range;
mod ratio;
mod scope;
mod windows;

pub(crate) use criteria::Standing;
pub(crate) use deeds::resolve_deeds;
pub(crate) use fees::resolve_fees;
pub(crate) use fitting::name_of;
pub(crate) use head::{
    asked_when, clauses_of_model, facts_of_model, group_names, resolve_links, source_names,
    source_of_model,
};
pub(crate) use scope::Scope;
pub(crate) use windows::resolve_windows;
