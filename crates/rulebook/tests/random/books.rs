//! Random small books over a fixed handful of facts, one of every type.

use masir_rulebook::{
    Atom, Choice, Clause, Date, Edition, Expr, Fact, FactType, Facts, Grant, Group, Kind, Named,
    Op, Outcome, RuleBook, Source, TextId, Value,
};
use proptest::{collection::vec, option, prelude::*};

/// A book and what is known of a student.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) book: RuleBook,
    pub(crate) facts: Facts,
}

const TEXT: TextId = TextId(0);

fn fact(id: &str, kind: FactType) -> Fact {
    Fact {
        id: id.into(),
        kind,
        group: 0,
        page: None,
        label: TEXT,
        question: TEXT,
        hint: TEXT,
        why: TEXT,
        unknown: TEXT,
        asked_when: None,
        change: None,
        tick: None,
    }
}

fn options(count: usize) -> Vec<Choice> {
    (0..count)
        .map(|at| Choice {
            id: format!("option{at}"),
            name: TEXT,
            hint: None,
        })
        .collect()
}

fn number(min: i32, max: i32) -> FactType {
    FactType::Integer {
        min,
        max,
        unit: None,
    }
}

/// Their ids are out of order on purpose: lists are sorted by id, not by place.
fn facts() -> Vec<Fact> {
    vec![
        fact(
            "yes",
            FactType::Bool {
                yes: TEXT,
                no: TEXT,
            },
        ),
        fact(
            "also",
            FactType::Bool {
                yes: TEXT,
                no: TEXT,
            },
        ),
        fact("option", FactType::Choice(options(3))),
        fact(
            "members",
            FactType::Set {
                options: options(2),
                none: TEXT,
            },
        ),
        fact("count", number(0, 3)),
        fact("left", number(1, 4)),
        fact("right", number(1, 4)),
    ]
}

fn value(fact: usize) -> BoxedStrategy<Value> {
    match fact {
        0 | 1 => any::<bool>().prop_map(Value::Bool).boxed(),
        2 => (0_u8..3).prop_map(Value::Choice).boxed(),
        3 => (0_u64..4).prop_map(Value::Set).boxed(),
        4 => (0..=3).prop_map(Value::Number).boxed(),
        _ => (1..=4).prop_map(Value::Number).boxed(),
    }
}

fn atom() -> impl Strategy<Value = Atom> {
    prop_oneof![
        (0_u16..2).prop_map(Atom::Yes),
        (0_u64..8).prop_map(|mask| Atom::OneOf(2, mask)),
        (0_u64..4).prop_map(|mask| Atom::HasAny(3, mask)),
        (option::of(0..=3), option::of(0..=3)).prop_map(|(low, high)| Atom::Within(4, low, high)),
        Just(Atom::Ratio {
            left: 5,
            right: 6,
            num: 3,
            den: 2
        }),
    ]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![Just(Outcome::NotYet), Just(Outcome::Uncertain)]
}

fn op(before: u32) -> BoxedStrategy<Op> {
    let test = (atom(), any::<bool>()).prop_map(|(atom, negated)| Op::Test { atom, negated });
    if before == 0 {
        return test.boxed();
    }
    let children = || vec(0..before, 1..4);
    prop_oneof![
        3 => test,
        2 => children().prop_map(Op::All),
        2 => children().prop_map(Op::Any),
        1 => (0..before).prop_map(Op::Not),
    ]
    .boxed()
}

fn expr(at: u32) -> impl Strategy<Value = Expr> {
    let gives = prop_oneof![4 => Just(Outcome::Pass), 1 => outcome()];
    let otherwise = prop_oneof![4 => Just(Outcome::Fail), 1 => outcome()];
    let approvals = prop_oneof![4 => Just(vec![]), 1 => Just(vec![0]), 1 => Just(vec![0, 1])];
    (
        op(at),
        option::weighted(0.9, 0_u16..3),
        gives,
        otherwise,
        approvals,
    )
        .prop_map(|(op, clause, gives, otherwise, approvals)| Expr {
            op,
            text: None,
            clause,
            gives,
            otherwise,
            approvals,
        })
}

fn clause(id: &str) -> Clause {
    Clause {
        id: id.into(),
        article: None,
        title: TEXT,
        sentence: TEXT,
        source: Source {
            text: 0,
            heading: TEXT,
            paragraph: 1,
            quote: TEXT,
        },
        doubts: vec![],
        notes: vec![],
    }
}

fn book(exprs: Vec<Expr>, roots: &[(u32, u16, bool)]) -> RuleBook {
    let day = Date::parse("1405-01-01").expect("a date");
    let named = |id: &str| Named {
        id: id.into(),
        name: TEXT,
    };
    RuleBook {
        id: "random".into(),
        version: "1".into(),
        hash: String::new(),
        title: TEXT,
        edition: Edition {
            title: TEXT,
            publisher: TEXT,
            status: TEXT,
            notice: TEXT,
            verified_on: day,
            valid_from: None,
            valid_to: None,
            review_by: None,
        },
        sources: vec![masir_rulebook::SourceText {
            id: "A".into(),
            title: TEXT,
            publisher: TEXT,
        }],
        links: vec![],
        kinds: ["one", "other"]
            .map(|id| Kind {
                id: id.into(),
                name: TEXT,
                continues: None,
            })
            .to_vec(),
        groups: vec![Group {
            id: "all".into(),
            name: TEXT,
        }],
        checklists: vec![],
        facts: facts(),
        approvals: vec![named("zeta"), named("alpha")],
        documents: vec![],
        tuitions: vec![],
        articles: vec![],
        clauses: ["T-C", "T-A", "T-B"].map(clause).to_vec(),
        grants: roots
            .iter()
            .map(|(criteria, kind, approved)| Grant {
                clause: 0,
                kind: *kind,
                criteria: *criteria,
                approvals: if *approved { vec![1] } else { vec![] },
                limits: vec![],
                tuition: None,
                papers: vec![],
                subject_to: None,
            })
            .collect(),
        windows: vec![],
        fees: vec![],
        scan: None,
        exprs,
    }
}

/// A random book with up to 14 criteria and three grants, and random partial facts.
pub(crate) fn case() -> impl Strategy<Value = Case> {
    let exprs = (1_u32..14).prop_flat_map(|count| (0..count).map(expr).collect::<Vec<_>>());
    let known = (0..7)
        .map(|fact| option::weighted(0.6, value(fact)))
        .collect::<Vec<_>>();
    (exprs, known, vec((0_u32..14, 0_u16..2, any::<bool>()), 3)).prop_map(
        |(exprs, known, roots)| {
            let last = u32::try_from(exprs.len()).expect("few criteria") - 1;
            let roots: Vec<_> = roots
                .into_iter()
                .map(|(root, kind, approved)| (last - root.min(last), kind, approved))
                .collect();
            let mut facts = Facts::unknown(7);
            for (at, value) in (0_u16..).zip(known) {
                facts.set(at, value);
            }
            Case {
                book: book(exprs, &roots),
                facts,
            }
        },
    )
}

/// What can go wrong with a book on its way.
#[derive(Debug, Clone)]
enum Damage {
    Criteria(u32),
    Kind(u16),
    Clause(u16),
    Approval(u16),
    Children(Vec<u32>),
    Atom(Atom),
    AskedWhen(u32),
    NoFacts,
}

fn damage() -> impl Strategy<Value = Damage> {
    let any_atom = prop_oneof![
        any::<u16>().prop_map(Atom::Yes),
        (0_u16..9, any::<u64>()).prop_map(|(fact, mask)| Atom::OneOf(fact, mask)),
        (0_u16..9, any::<u64>()).prop_map(|(fact, mask)| Atom::HasAny(fact, mask)),
        (0_u16..9, any::<Option<i32>>(), any::<Option<i32>>())
            .prop_map(|(fact, low, high)| Atom::Within(fact, low, high)),
        (0_u16..9, 0_u16..9, any::<u32>(), any::<u32>()).prop_map(|(left, right, num, den)| {
            Atom::Ratio {
                left,
                right,
                num,
                den,
            }
        }),
    ];
    prop_oneof![
        any::<u32>().prop_map(Damage::Criteria),
        any::<u16>().prop_map(Damage::Kind),
        any::<u16>().prop_map(Damage::Clause),
        any::<u16>().prop_map(Damage::Approval),
        vec(0_u32..20, 0..3).prop_map(Damage::Children),
        any_atom.prop_map(Damage::Atom),
        (0_u32..20).prop_map(Damage::AskedWhen),
        Just(Damage::NoFacts),
    ]
}

/// As `case`, with up to three places of the book overwritten at random.
pub(crate) fn damaged() -> impl Strategy<Value = Case> {
    (case(), vec((damage(), any::<prop::sample::Index>()), 1..4)).prop_map(|(mut case, all)| {
        for (damage, place) in all {
            let book = &mut case.book;
            let expr = place.index(book.exprs.len());
            match damage {
                Damage::Criteria(id) => book.grants[0].criteria = id,
                Damage::Kind(id) => book.grants[0].kind = id,
                Damage::Clause(id) => book.exprs[expr].clause = Some(id),
                Damage::Approval(id) => book.grants[0].approvals = vec![id],
                Damage::Children(children) => book.exprs[expr].op = Op::Any(children),
                Damage::Atom(atom) => {
                    book.exprs[expr].op = Op::Test {
                        atom,
                        negated: false,
                    };
                }
                Damage::AskedWhen(id) => {
                    if let Some(fact) = book.facts.first_mut() {
                        fact.asked_when = Some(id);
                    }
                }
                Damage::NoFacts => book.facts.clear(),
            }
        }
        case
    })
}
