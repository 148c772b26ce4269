//! Which clauses need an answer: held against the book's files as they are written, so that a
//! question leaves none of its clauses out.

use crate::shelf::{Visit, bundled, render};
use masir_rulebook::FactId;
use masir_web::components::why::reasons;
use masir_web::uses::{clauses_using, facts_used};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Every fact with the clauses that name it.
#[derive(Default)]
struct Written {
    parts: BTreeMap<String, Value>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

impl Written {
    fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/iau-lamerd");
        let articles = fs::read_dir(folder.join("articles")).expect("articles");
        let mut files: Vec<_> = articles.map(|file| file.expect("a file").path()).collect();
        files.extend([folder.join("general.toml"), folder.join("ruleset.toml")]);
        let tables: Vec<Table> = files
            .iter()
            .map(|file| fs::read_to_string(file).expect("a text"))
            .map(|text| text.parse().expect("a book that compiles"))
            .collect();
        let all = |key: &str| -> Vec<Value> {
            let found = tables.iter().filter_map(|table| table.get(key)?.as_array());
            found.flatten().cloned().collect()
        };
        let mut written = Self::default();
        for part in all("part") {
            written.parts.insert(text(&part, "id"), part);
        }
        for clause in all("clause") {
            written.walk(&clause, &text(&clause, "id"));
        }
        for fee in all("fee") {
            written.walk(&fee, &text(&fee, "clause"));
        }
        written
    }

    /// Notes the facts named in a value. A criterion can be another clause's.
    fn walk(&mut self, value: &Value, clause: &str) {
        for value in value.as_array().into_iter().flatten() {
            self.walk(value, clause);
        }
        let Some(table) = value.as_table() else {
            return;
        };
        let owner = table.get("clause").and_then(Value::as_str);
        let clause = owner.unwrap_or(clause);
        for (key, value) in table {
            match (key.as_str(), value.as_str()) {
                ("fact" | "of", Some(fact)) => {
                    let clauses = self.uses.entry(fact.to_owned()).or_default();
                    clauses.insert(clause.to_owned());
                }
                ("part", Some(part)) => self.walk(&self.parts[part].clone(), clause),
                _ => self.walk(value, clause),
            }
        }
    }
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().expect("a text").to_owned()
}

#[test]
fn every_clause_that_names_a_fact_is_said_to_need_it_and_no_other() {
    let library = bundled();
    let book = library.checker().book();
    let written = Written::read();
    for (id, fact) in (0..).zip(&book.facts) {
        let clauses = clauses_using(book, &[id]);
        let found: BTreeSet<String> = clauses
            .iter()
            .map(|clause| book.clauses[usize::from(*clause)].id.clone())
            .collect();
        let expected = written.uses.get(&fact.id).cloned().unwrap_or_default();
        assert_eq!(found, expected, "{}", fact.id);
        assert!(!found.is_empty(), "{} is asked for something", fact.id);
        // The clause's page leads back to the question.
        assert!(
            clauses
                .iter()
                .all(|clause| facts_used(book, *clause).contains(&id))
        );
    }
}

#[test]
fn a_question_links_to_every_clause_that_needs_it() {
    let count = bundled().checker().book().facts.len();
    for view in ["/q", "/en/q"] {
        let visit = Visit {
            view,
            answers: "",
            procedure: "",
            today: "1405-03-05",
        };
        let app = visit.app(bundled());
        for fact in 0..FactId::try_from(count).expect("few facts") {
            let drawn = render(reasons(&app, &[fact]));
            let clauses = clauses_using(app.book(), &[fact]);
            assert_eq!(drawn.matches("<a ").count(), clauses.len(), "{drawn}");
            for clause in clauses {
                let clause = &app.book().clauses[usize::from(clause)];
                assert!(
                    drawn.contains(&format!("clause/{}\"", clause.id)),
                    "{drawn}"
                );
                assert!(drawn.contains(app.t(clause.title)), "{drawn}");
            }
        }
    }
}
