//! Parts that pages are made of: properties in, HTML out.

pub mod approvals;
pub mod criteria;
pub mod date_field;
pub mod documents;
pub mod doubts;
pub mod edition;
pub mod fee_note;
pub mod jump;
pub mod portal;
pub mod procedure_form;
pub mod prose;
pub mod retraction_note;
pub mod route_card;
pub mod route_list;
pub mod source;
pub mod steps;
pub mod swimlane;
pub mod timeline;
pub mod todo;
pub mod verdict;
pub mod window_note;
