//! The map of the routes: which answers bear on which criteria, and those on which routes.
//!
//! Lengths are whole units of a picture 340 units wide, as in the timeline; a page that runs right
//! to left is drawn by computing every `x` from the other side.

use super::criteria::{Join, Row};
use super::routes::Route;
use masir_rulebook::{ExprId, FactId, Outcome, RuleBook, TextId};

/// Width of the picture.
pub const WIDTH: i32 = 340;
/// Distance between lines.
pub const LINE: i32 = 15;
/// From the upper edge of a box to its first line.
pub const FIRST: i32 = 15;
const PAD: i32 = 6;
/// So many routes are drawn; further ones would make it a maze.
const ROUTES: usize = 3;
/// Where each column begins, how wide it is, and how many letters a line of it holds.
const COLUMNS: [(i32, i32, usize); 3] = [(1, 98, 14), (121, 110, 16), (253, 86, 13)];
/// The least distance between two boxes.
const GAP: i32 = 8;
/// Where the columns begin, below their headings.
pub const TOP: i32 = 24;

/// The lines of a box, and how many of them do not stand out.
type Lines = (Vec<String>, usize);

/// What bears on what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan<'a> {
    /// The facts, in the order in which the criteria ask for them, each with the criteria it bears on.
    pub facts: Vec<(FactId, Vec<usize>)>,
    /// The criteria, in the order of the routes, each once, with the routes it bears on.
    pub criteria: Vec<(Criterion, Vec<usize>)>,
    /// The routes.
    pub routes: Vec<&'a Route>,
}

/// A box of the middle column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// A criterion with its words, if it has any, how its parts bear on it, and what became of it.
    One(ExprId, Option<TextId>, Join, Option<Outcome>),
    /// So many general criteria that are simply met.
    General(usize),
}

impl Criterion {
    /// What became of it.
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::One(.., outcome) => outcome,
            Self::General(_) => Some(Outcome::Pass),
        }
    }
}

/// Finds what bears on what for the routes that stand first.
pub fn plan<'a>(book: &RuleBook, routes: impl Iterator<Item = &'a Route>) -> Plan<'a> {
    let mut plan = Plan {
        facts: Vec::new(),
        criteria: Vec::new(),
        routes: routes.take(ROUTES).collect(),
    };
    for (at, route) in plan.routes.iter().enumerate() {
        let (general, own) = route.general(book);
        for row in own {
            let row = &row.row;
            let criterion = Criterion::One(row.expr, row.text, row.join, row.outcome);
            let known = plan
                .criteria
                .iter()
                .position(|(known, _)| *known == criterion);
            let place = known.unwrap_or(plan.criteria.len());
            if known.is_none() {
                plan.criteria.push((criterion, Vec::new()));
                let mut facts = Vec::new();
                facts_of(row, &mut facts);
                for fact in facts {
                    join(&mut plan.facts, fact, place);
                }
            }
            plan.criteria[place].1.push(at);
        }
        if !general.is_empty() {
            join(&mut plan.criteria, Criterion::General(general.len()), at);
        }
    }
    plan
}

fn facts_of(row: &Row, facts: &mut Vec<FactId>) {
    facts.extend(&row.facts);
    row.parts.iter().for_each(|part| facts_of(part, facts));
}

/// Lets something bear on the box at a place of the next column.
fn join<T: PartialEq>(column: &mut Vec<(T, Vec<usize>)>, one: T, place: usize) {
    match column.iter_mut().find(|(known, _)| *known == one) {
        Some((_, places)) if places.contains(&place) => {}
        Some((_, places)) => places.push(place),
        None => column.push((one, vec![place])),
    }
}

/// The words of a box, those that stand out last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What it is.
    pub what: String,
    /// What came of it, if that is not said yet; an answer is cut off where two lines do not hold it.
    pub said: String,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// Where its lines begin.
    pub text: i32,
    /// Its lines.
    pub lines: Vec<String>,
    /// How many of them stand before those that stand out.
    pub plain: usize,
}

/// The picture: facts, criteria and routes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// The boxes of each column.
    pub columns: [Vec<Block>; 3],
    /// Where the heading of each column begins.
    pub heads: [i32; 3],
    /// Height of the picture.
    pub height: i32,
}

/// Places the boxes.
pub fn map(words: [Vec<Words>; 3], rtl: bool) -> Map {
    let lines = |at: usize, words: Vec<Words>| -> Vec<Lines> {
        let letters = COLUMNS[at].2;
        let wrapped = words.into_iter().map(|Words { what, said }| {
            let mut lines = wrap(&what, letters);
            let plain = lines.len();
            match at {
                _ if said.is_empty() => {}
                0 => lines.extend(short(&said, letters)),
                _ => lines.extend(wrap(&said, letters)),
            }
            (lines, plain)
        });
        wrapped.collect()
    };
    let [facts, criteria, routes] = words;
    let columns = [lines(0, facts), lines(1, criteria), lines(2, routes)];
    let room = columns
        .iter()
        .map(|column| height(column))
        .max()
        .unwrap_or(0);
    let mut at = 0;
    let columns = columns.map(|column| {
        let (x, width, _) = COLUMNS[at];
        at += 1;
        stack(
            column,
            room,
            (if rtl { WIDTH - x - width } else { x }, width),
            rtl,
        )
    });
    let side = |x: i32| if rtl { WIDTH - x } else { x };
    Map {
        columns,
        heads: COLUMNS.map(|(x, ..)| side(x)),
        height: TOP + room,
    }
}

fn tall((lines, _): &Lines) -> i32 {
    i32::try_from(lines.len()).unwrap_or(1) * LINE + PAD
}

/// The height of a column without any room to spare.
fn height(column: &[Lines]) -> i32 {
    column.iter().map(|lines| tall(lines) + GAP).sum()
}

/// Spreads the boxes of a column evenly over the height.
fn stack(column: Vec<Lines>, room: i32, (x, width): (i32, i32), rtl: bool) -> Vec<Block> {
    let count = i32::try_from(column.len()).unwrap_or(1).max(1);
    let spare = (room - height(&column)) / count;
    let mut y = TOP + i32::midpoint(GAP, spare);
    let mut blocks = Vec::new();
    for lines in column {
        let height = tall(&lines);
        blocks.push(Block {
            x,
            y,
            width,
            height,
            text: if rtl { x + width - PAD } else { x + PAD },
            plain: lines.1,
            lines: lines.0,
        });
        y += height + GAP + spare;
    }
    blocks
}

/// Breaks words into lines with room for so many Persian letters, never inside a word, and never
/// before a per cent sign.
pub(super) fn wrap(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if word.starts_with('%') || fits(&[line, " ", word].concat(), letters) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Whether a line has room for a text. Latin letters take more of it, and differ more.
fn fits(text: &str, letters: usize) -> bool {
    let latin = text.contains(|char: char| char.is_ascii_alphabetic());
    let breadth = |char| match char {
        _ if !latin => 20,
        'm' | 'w' | 'M' | 'W' | '%' => 35,
        'A'..='H' | 'J'..='Z' => 27,
        'a'..='e' | 'g' | 'h' | 'k' | 'n'..='q' | 's' | 'u' | 'v' | 'x'..='z' | '0'..='9' => 24,
        _ => 13,
    };
    text.chars().map(breadth).sum::<usize>() <= letters * 20
}

/// At most two lines of an answer.
fn short(said: &str, letters: usize) -> Vec<String> {
    let mut lines = wrap(said, letters);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    lines.into_iter().map(|line| cut(line, letters)).collect()
}

/// Cuts words off where they are too long for a line.
fn cut(text: String, letters: usize) -> String {
    if fits(&text, letters) {
        return text;
    }
    let mut kept = text;
    while !fits(&[&kept, "…"].concat(), letters) {
        kept.pop();
    }
    [kept.trim_end(), "…"].concat()
}
