//! The survey of 114 SDKs' docs (121,203 pages) lists what is odd in them. Each oddity has a case of its
//! name here, a module for each list, with the count of pages or rows that have it.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod docs;

mod broken_tables;
mod description_cells;
mod descriptions;
mod enum_rows;
mod example_cells;
mod field_cells;
mod files;
mod headings;
mod links;
mod members;
mod notes;
mod nullable_wrappers;
mod other_files;
mod recursive_types;
mod required_against_type;
mod runtime_types;
mod sections;
mod titles;
mod type_cells;
