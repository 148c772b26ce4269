//! The desk and its reducer.

use super::bench::{Bench, Move, Opened, Stage as BenchStage};
use super::frame::Frame;
use super::names;
use masir_rulebook::{DocumentId, RuleBook};
use masir_scan::{Bearing, Judgement, Sight};
use std::rc::Rc;
use yew::Reducible;

/// Names a file as long as the desk is open; never given twice.
pub type FileId = u32;

/// Everything that lies on the desk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Desk {
    /// The files in the order in which they came.
    pub files: Vec<Entry>,
    /// The file that is being repaired.
    pub bench: Option<Bench>,
}

/// A file on the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The file.
    pub id: FileId,
    /// What its owner called it.
    pub name: String,
    /// Where the browser keeps it.
    pub url: String,
    /// What is known of it.
    pub stage: Stage,
    /// Which document it is, as its owner says.
    pub document: Option<DocumentId>,
    /// What was made of it.
    pub made: Option<Made>,
}

/// What is known of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// So much of it is read, of a hundred.
    Reading(u8),
    /// The browser could not read it.
    Unreadable,
    /// It is judged.
    Judged(Seen),
}

/// What a file is, and what the rule says to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// What it is.
    pub sight: Sight,
    /// What the rule says.
    pub judgement: Judgement,
}

/// A repaired file.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// Where the browser keeps it.
    pub url: String,
    /// What it is, judged as any other.
    pub seen: Seen,
    /// How good its compression is, of 100; `None` where the picture itself stayed as it was.
    pub quality: Option<u8>,
}

/// What happens on the desk.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// A file came, by its name and where the browser keeps it.
    Add(FileId, String, String),
    /// So much of it is read, of a hundred.
    Read(FileId, u8),
    /// It is judged, or could not be read.
    Judge(FileId, Option<Seen>),
    /// Its owner says which document it is.
    Assign(FileId, Option<DocumentId>),
    /// Its owner takes it away.
    Remove(FileId),
    /// It goes to the bench, in place of what was there.
    Repair(FileId),
    /// The browser opened it, or could not.
    Open(FileId, Option<Opened>),
    /// Something is done on the bench.
    Do(FileId, Move),
    /// The repaired file is there.
    Finish(FileId, Made),
    /// The bench is cleared.
    Clear,
}

impl Desk {
    /// A file.
    pub fn file(&self, id: FileId) -> Option<&Entry> {
        self.files.iter().find(|file| file.id == id)
    }

    /// How many files are judged or cannot be.
    pub fn settled(&self) -> usize {
        let settled = |file: &&Entry| !matches!(file.stage, Stage::Reading(_));
        self.files.iter().filter(settled).count()
    }

    /// The picture that lies open for a file.
    pub fn opened(&self, id: FileId) -> Option<&Opened> {
        match self.bench.as_ref()? {
            Bench {
                file,
                stage: BenchStage::Open(opened),
            } if *file == id => Some(opened),
            _ => None,
        }
    }

    /// Whether the picture of a file may stay as it is: it is shown as it is kept, and nobody turned
    /// or cut it.
    pub fn can_stay(&self, id: FileId) -> bool {
        let upright = |file: &Entry| match &file.stage {
            Stage::Judged(seen) => seen.sight.exif.orientation == 1,
            _ => false,
        };
        let whole = |opened: &Opened| opened.frame == Frame::default();
        self.file(id).is_some_and(upright) && self.opened(id).is_some_and(whole)
    }

    /// What a file is to be called: after its document, or as its owner called it.
    pub fn name_of(&self, entry: &Entry, book: &RuleBook) -> String {
        let format = book.scan.as_ref().map_or("", |scan| &scan.format);
        let Some(document) = entry.document else {
            return match entry.made {
                Some(_) => names::own(&entry.name, format),
                None => entry.name.clone(),
            };
        };
        let before = self
            .files
            .iter()
            .take_while(|file| file.id != entry.id)
            .filter(|file| file.document == Some(document) && file.seen().is_some())
            .count();
        let id = book
            .documents
            .get(usize::from(document))
            .map_or("", |document| &document.id);
        names::of_document(id, before, format)
    }

    /// Files that can be handed in: where the browser keeps each, and what it is to be called.
    pub fn ready(&self, book: &RuleBook) -> Vec<(String, String)> {
        let ready = |file: &&Entry| file.bearing().is_some_and(|is| is != Bearing::Reject);
        self.files
            .iter()
            .filter(ready)
            .map(|file| (file.best_url().to_owned(), self.name_of(file, book)))
            .collect()
    }

    fn change(&mut self, id: FileId, change: impl FnOnce(&mut Entry)) {
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id) {
            change(file);
        }
    }

    fn bench_of(&mut self, id: FileId) -> Option<&mut Bench> {
        self.bench.as_mut().filter(|bench| bench.file == id)
    }
}

impl Entry {
    /// What is known of the file to hand in: the repaired one, where there is one.
    pub fn seen(&self) -> Option<&Seen> {
        match (&self.made, &self.stage) {
            (Some(made), _) => Some(&made.seen),
            (None, Stage::Judged(seen)) => Some(seen),
            _ => None,
        }
    }

    /// What the rule says to the file to hand in.
    pub fn bearing(&self) -> Option<Bearing> {
        self.seen().map(|seen| seen.judgement.result())
    }

    /// Where the browser keeps the file to hand in.
    pub fn best_url(&self) -> &str {
        self.made.as_ref().map_or(&self.url, |made| &made.url)
    }
}

impl Reducible for Desk {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut desk = Rc::unwrap_or_clone(self);
        match act {
            Act::Add(id, name, url) => desk.files.push(Entry {
                id,
                name,
                url,
                stage: Stage::Reading(0),
                document: None,
                made: None,
            }),
            Act::Read(id, percent) => desk.change(id, |file| file.stage = Stage::Reading(percent)),
            Act::Judge(id, seen) => desk.change(id, |file| {
                file.stage = seen.map_or(Stage::Unreadable, Stage::Judged);
            }),
            Act::Assign(id, document) => desk.change(id, |file| file.document = document),
            Act::Remove(id) => {
                desk.files.retain(|file| file.id != id);
                if desk.bench_of(id).is_some() {
                    desk.bench = None;
                }
            }
            Act::Repair(file) => {
                if desk.file(file).is_some() {
                    desk.bench = Some(Bench {
                        file,
                        stage: BenchStage::Opening,
                    });
                }
            }
            Act::Open(id, opened) => {
                if let Some(bench) = desk.bench_of(id) {
                    bench.stage = opened.map_or(BenchStage::Closed, BenchStage::Open);
                }
            }
            Act::Do(id, what) => {
                if let Some(Bench {
                    stage: BenchStage::Open(opened),
                    ..
                }) = desk.bench_of(id)
                {
                    opened.after(&what);
                }
            }
            Act::Finish(id, made) => {
                desk.change(id, |file| file.made = Some(made));
                let idle = Move::Work(super::bench::Work::Idle);
                return Rc::new(desk).reduce(Act::Do(id, idle));
            }
            Act::Clear => desk.bench = None,
        }
        Rc::new(desk)
    }
}
