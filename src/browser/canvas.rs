//! Pages put straight into the document, before Yew has come.

use super::{document, root};
use crate::pen::{Doing, Pen, Place};
use masir_rulebook::Language;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlInputElement};

const SVG: &str = "http://www.w3.org/2000/svg";

/// What hears of what a reader does.
type Hears = Rc<dyn Fn(Doing)>;

/// The page that was painted with the document, and the view that stands in it until Yew has come.
pub struct Canvas {
    place: Element,
    hears: Hears,
    open: Vec<Element>,
    inputs: Vec<HtmlInputElement>,
    listeners: Vec<Closure<dyn Fn(Event)>>,
    /// How many answers were put down again.
    again: Option<usize>,
}

impl Canvas {
    /// The page as it is; `None` where there is none.
    pub fn new(hears: Hears) -> Option<Self> {
        Some(Self {
            place: document().query_selector("#shell main").ok()??,
            hears,
            open: Vec::new(),
            inputs: Vec::new(),
            listeners: Vec::new(),
            again: None,
        })
    }

    /// Whether what stands around the view is in a language.
    pub fn speaks(&self, language: Language) -> bool {
        root()
            .and_then(|root| root.get_attribute("data-lang"))
            .as_deref()
            == Some(language.tag())
    }

    /// Draws a view in place of the one that stands there.
    pub fn draw(&mut self, page: impl FnOnce(&mut dyn Pen)) {
        // What was painted first is not what the reader gets, and may be out of sight for that.
        if let Some(page) = document().document_element() {
            let _ = page.set_attribute("data-shell", "first");
        }
        self.place.set_text_content(None);
        self.inputs.clear();
        self.listeners.clear();
        self.again = None;
        page(self);
    }

    /// Takes over which answers are picked, from the page that stands there with another form.
    pub fn pick_again(&mut self, page: impl FnOnce(&mut dyn Pen)) {
        self.again = Some(0);
        page(self);
    }

    /// The element that was opened last, while a page is drawn anew.
    fn last(&self) -> Option<&Element> {
        match self.again {
            None => self.open.last(),
            Some(_) => None,
        }
    }

    fn hear(&mut self, kind: &str, is_ours: bool, doing: Doing) {
        let hears = self.hears.clone();
        let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if is_ours {
                event.prevent_default();
            }
            hears(doing.clone());
        });
        if let Some(element) = self.last() {
            let function = listener.as_ref().unchecked_ref();
            let _ = element.add_event_listener_with_callback(kind, function);
            self.listeners.push(listener);
        }
    }
}

impl Pen for Canvas {
    fn open(&mut self, tag: &'static str) {
        if self.again.is_some() {
            return;
        }
        let is_drawing = tag == "svg"
            || self
                .last()
                .is_some_and(|parent| parent.namespace_uri().as_deref() == Some(SVG));
        let element = if is_drawing {
            document().create_element_ns(Some(SVG), tag)
        } else {
            document().create_element(tag)
        };
        if let Ok(element) = element {
            self.open.push(element);
        }
    }

    fn set(&mut self, name: &'static str, value: &str) {
        if let Some(element) = self.last() {
            let _ = element.set_attribute(name, value);
        }
    }

    fn pick(&mut self, is_picked: bool) {
        if let Some(at) = self.again {
            if let Some(input) = self.inputs.get(at) {
                input.set_checked(is_picked);
            }
            self.again = Some(at + 1);
        } else if let Some(element) = self.last() {
            let input: HtmlInputElement = element.clone().unchecked_into();
            input.set_checked(is_picked);
            self.inputs.push(input);
        }
    }

    fn does(&mut self, doing: Doing) {
        match doing {
            Doing::GoOn => self.hear("submit", true, doing),
            Doing::Edit(_) | Doing::Tick(_) => self.hear("change", false, doing),
            Doing::Bring(_) => self.hear("click", true, doing),
        }
    }

    fn text(&mut self, words: &str) {
        if let Some(element) = self.last() {
            let _ = element.append_with_str_1(words);
        }
    }

    fn leave(&mut self, _: Place) {}

    fn close(&mut self) {
        if self.again.is_some() {
            return;
        }
        if let Some(element) = self.open.pop() {
            let parent = self.open.last().unwrap_or(&self.place);
            let _ = parent.append_child(&element);
        }
    }
}
