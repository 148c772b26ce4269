//! Yew's paper.

use super::{Doing, Pen, Place};
use std::rc::Rc;
use yew::html::{onchange, onclick, onsubmit};
use yew::virtual_dom::{Listener, VNode, VTag};
use yew::{Callback, Event, Html, html};

/// What was put down, for Yew to draw.
pub struct Sheet<'a> {
    open: Vec<VTag>,
    done: Vec<VNode>,
    send: &'a Callback<Doing>,
    fill: &'a dyn Fn(Place) -> Html,
}

/// Draws what nobody does anything with and nothing comes into later.
pub fn html(draw: impl FnOnce(&mut dyn Pen)) -> Html {
    whole(&Callback::noop(), &|_| html! {}, draw)
}

/// Draws what sends what its reader does, with what comes into the places that it leaves.
pub fn whole(
    send: &Callback<Doing>,
    fill: &dyn Fn(Place) -> Html,
    draw: impl FnOnce(&mut dyn Pen),
) -> Html {
    let mut sheet = Sheet {
        open: Vec::new(),
        done: Vec::new(),
        send,
        fill,
    };
    draw(&mut sheet);
    html! { <>{ for sheet.done }</> }
}

impl Sheet<'_> {
    fn last(&mut self) -> Option<&mut VTag> {
        self.open.last_mut()
    }

    fn put(&mut self, node: VNode) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(node),
            None => self.done.push(node),
        }
    }
}

impl Pen for Sheet<'_> {
    fn open(&mut self, tag: &'static str) {
        self.open.push(VTag::new(tag));
    }

    fn set(&mut self, name: &'static str, value: &str) {
        let Some(tag) = self.last() else { return };
        if name == "value" {
            tag.set_value(Some(value.to_owned()));
        } else {
            tag.add_attribute(name, value.to_owned());
        }
    }

    fn pick(&mut self, is_picked: bool) {
        if let Some(tag) = self.last() {
            tag.set_checked(is_picked);
        }
    }

    fn does(&mut self, doing: Doing) {
        let send = self.send.clone();
        let Some(tag) = self.last() else { return };
        let listener: Rc<dyn Listener> = match tag.tag() {
            "form" => Rc::new(onsubmit::Wrapper::new(Callback::from(
                move |event: onsubmit::Event| {
                    event.prevent_default();
                    send.emit(doing.clone());
                },
            ))),
            "input" => Rc::new(onchange::Wrapper::new(Callback::from(move |_: Event| {
                send.emit(doing.clone());
            }))),
            _ => Rc::new(onclick::Wrapper::new(Callback::from(
                move |event: onclick::Event| {
                    event.prevent_default();
                    send.emit(doing.clone());
                },
            ))),
        };
        tag.add_listener(listener);
    }

    fn text(&mut self, words: &str) {
        self.put(html! { words.to_owned() });
    }

    fn leave(&mut self, place: Place) {
        let node = (self.fill)(place);
        self.put(node);
    }

    fn close(&mut self) {
        if let Some(tag) = self.open.pop() {
            self.put(tag.into());
        }
    }
}
