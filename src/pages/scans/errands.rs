//! What the desk has the browser do: read, open, make, download. Each errand asks whether it is
//! still wanted whenever it has waited for something.

use crate::browser::{self, LocalFile, Picture, Sheet};
use crate::scans::bench::{Move, Opened, Work};
use crate::scans::desk::{Act, Desk, FileId, Made, Seen, Stage};
use crate::scans::quality::best;
use masir_rulebook::Scan;
use masir_scan::{Bearing, judge_sight};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What the browser holds for the desk. Whatever leaves it is given back.
#[derive(Default)]
pub(super) struct Shelf {
    next: FileId,
    files: BTreeMap<FileId, Held>,
    /// The picture on the bench.
    picture: Option<Rc<Picture>>,
    /// Counts what is done on the bench: an errand that began at another count is unwanted.
    turn: u32,
}

struct Held {
    file: LocalFile,
    made: Option<LocalFile>,
}

impl Shelf {
    /// Gives everything back and ends every errand.
    pub(super) fn empty(&mut self) {
        self.files.clear();
        self.clear_bench();
    }

    fn clear_bench(&mut self) {
        self.picture = None;
        self.begin();
    }

    /// The count of an errand that begins and ends every other one.
    fn begin(&mut self) -> u32 {
        self.turn += 1;
        self.turn
    }
}

/// Does what the desk is told, with the browser's help.
#[derive(Clone)]
pub(super) struct Errands {
    rule: Rc<Scan>,
    shelf: Rc<RefCell<Shelf>>,
    desk: UseReducerHandle<Desk>,
}

/// Downloads files one after another.
pub(super) fn download(files: Vec<(String, String)>) {
    spawn_local(browser::download(files));
}

impl Errands {
    pub(super) fn new(
        rule: Scan,
        shelf: Rc<RefCell<Shelf>>,
        desk: &UseReducerHandle<Desk>,
    ) -> Self {
        Self {
            rule: Rc::new(rule),
            shelf,
            desk: desk.clone(),
        }
    }

    /// Puts files on the desk and judges one after another.
    pub(super) fn bring(&self, files: Vec<(String, LocalFile)>) {
        let mut brought = Vec::new();
        for (name, file) in files {
            let mut store = self.shelf.borrow_mut();
            let id = store.next;
            store.next += 1;
            let url = file.url().to_owned();
            store.files.insert(id, Held { file, made: None });
            drop(store);
            brought.push(id);
            self.desk.dispatch(Act::Add(id, name, url));
        }
        let errands = self.clone();
        spawn_local(async move {
            for id in brought {
                errands.judge(id).await;
            }
        });
    }

    /// Takes what the reader does: the desk changes, and an errand may begin.
    pub(super) fn take(&self, act: &Act) {
        self.desk.dispatch(act.clone());
        match *act {
            Act::Remove(id) => {
                let mut store = self.shelf.borrow_mut();
                store.files.remove(&id);
                if self
                    .desk
                    .bench
                    .as_ref()
                    .is_some_and(|bench| bench.file == id)
                {
                    store.clear_bench();
                }
            }
            Act::Clear => self.shelf.borrow_mut().clear_bench(),
            Act::Repair(id) => {
                self.shelf.borrow_mut().clear_bench();
                let errands = self.clone();
                spawn_local(async move { errands.open(id).await });
            }
            Act::Do(id, Move::Work(Work::Trying(_))) => {
                let errands = self.clone();
                spawn_local(async move { errands.make(id).await });
            }
            _ => {}
        }
    }

    async fn judge(&self, id: FileId) {
        let Some(file) = self.file(id) else { return };
        let sight = browser::look(file, |percent| {
            self.desk.dispatch(Act::Read(id, percent));
            self.shelf.borrow().files.contains_key(&id)
        });
        let sight = sight.await;
        let seen = sight.map(|sight| self.seen(sight));
        self.desk.dispatch(Act::Judge(id, seen));
    }

    fn file(&self, id: FileId) -> Option<LocalFile> {
        let store = self.shelf.borrow();
        store.files.get(&id).map(|held| held.file.clone())
    }

    fn seen(&self, sight: masir_scan::Sight) -> Seen {
        Seen {
            judgement: judge_sight(&self.rule, &sight),
            sight,
        }
    }

    /// Opens the picture of a file on the bench.
    async fn open(&self, id: FileId) {
        let turn = self.shelf.borrow().turn;
        let Some(file) = self.file(id) else { return };
        let known = match self.desk.file(id).map(|file| &file.stage) {
            Some(Stage::Judged(seen)) => seen.sight.extent,
            _ => None,
        };
        let extent = known.map(|extent| (extent.width, extent.height));
        let picture = Picture::open(&file, extent).await;
        if self.shelf.borrow().turn != turn {
            return;
        }
        let opened = picture.map(|picture| {
            let opened = Opened::new(picture.preview().url().to_owned(), picture.extent());
            self.shelf.borrow_mut().picture = Some(Rc::new(picture));
            opened
        });
        self.desk.dispatch(Act::Open(id, opened));
    }

    /// Makes the file of what lies on the bench.
    async fn make(&self, id: FileId) {
        let turn = self.shelf.borrow_mut().begin();
        let Some(made) = self.made(id, turn).await else {
            if self.shelf.borrow().turn == turn {
                self.desk.dispatch(Act::Do(id, Move::Work(Work::Failed)));
            }
            return;
        };
        let (file, seen, quality) = made;
        let mut store = self.shelf.borrow_mut();
        if store.turn != turn {
            return;
        }
        let Some(held) = store.files.get_mut(&id) else {
            return;
        };
        let url = file.url().to_owned();
        // The one made before is shown until the page is drawn anew; an address that ends sooner
        // leaves the picture that was drawn.
        held.made = Some(file);
        drop(store);
        self.desk
            .dispatch(Act::Finish(id, Made { url, seen, quality }));
    }

    async fn made(&self, id: FileId, turn: u32) -> Option<(LocalFile, Seen, Option<u8>)> {
        if let Some((file, seen)) = self.bared(id).await {
            return Some((file, seen, None));
        }
        let sheet = (self.rule.width, self.rule.height);
        let placement = {
            let opened = self.desk.opened(id)?;
            opened.frame.placement(opened.extent, sheet)
        };
        let picture = self.shelf.borrow().picture.clone()?;
        let sheet = Rc::new(picture.draw(placement, sheet)?);
        let tries = Cell::new(0);
        let limit = self.rule.max_bytes.into();
        let found = best(limit, |quality| {
            tries.set(tries.get() + 1);
            self.desk
                .dispatch(Act::Do(id, Move::Work(Work::Trying(tries.get()))));
            self.encoded(sheet.clone(), quality, turn)
        });
        let found = found.await.ok()??;
        let sight = browser::look(found.made.clone(), |_| true).await?;
        Some((found.made, self.seen(sight), Some(found.quality)))
    }

    /// The file without what is written beside the picture, where nothing more has to be done.
    async fn bared(&self, id: FileId) -> Option<(LocalFile, Seen)> {
        if !self.desk.can_stay(id) {
            return None;
        }
        let file = browser::bare(&self.file(id)?).await?;
        let sight = browser::look(file.clone(), |_| true).await?;
        let seen = self.seen(sight);
        (seen.judgement.result() == Bearing::Accept).then_some((file, seen))
    }

    async fn encoded(&self, sheet: Rc<Sheet>, quality: u8, turn: u32) -> Option<(LocalFile, u64)> {
        let file = sheet.encode(quality).await?;
        let bytes = file.bytes();
        (self.shelf.borrow().turn == turn).then_some((file, bytes))
    }
}
