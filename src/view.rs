//! What the pages show, computed from an assessment: plain data, without a word or a tag.

pub mod advice;
pub mod answer;
pub mod criteria;
pub mod day;
mod decided;
pub mod doubts;
pub mod general;
pub mod index;
pub mod journey;
pub mod map;
pub mod news;
pub mod nowhere;
pub mod papers;
pub mod place;
pub mod ranking;
pub mod reminders;
pub mod retraction;
pub mod routes;
pub mod runs;
mod same;
pub mod summary;
pub mod swimlane;
pub mod tally;
pub mod timeline;
pub mod todo;
