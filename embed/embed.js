// What a host's page loads: an element that shows the check in a frame.
//
// Every page that embeds Masir pays for every byte of this, so it only makes the frame, hands on what
// the host asks for, and does what cannot be done from inside: the height, and scrolling to it.
// What can be checked or decided in the frame is (frame.js). What the two say to each other:
// docs/embedding.md. All of it is ASCII, as an old host's page may be in any encoding; the build
// shortens names that begin with an underscore.
{
  const { src } = document.currentScript;

  customElements.define("masir-check", class extends HTMLElement {
    /** What a host can ask for: of the frame as an element, and of what is in it. In an order that compresses well. */
    static observedAttributes = ["sandbox", "lang", "result", "theme", "rules", "start", "title", "fallback"];

    // In a shadow no style of the host's reaches it, and the link inside the element is not shown.
    _frame = this.attachShadow({ mode: "open" }).appendChild(document.createElement("iframe"));

    _url = new URL(".", src);

    /** When the last message that was heeded was sent: none is heeded twice. */
    _at = 0;

    attributeChangedCallback(name, _, value) {
      // Each may ignore what is for the other.
      this._frame.setAttribute(name, value);
      this._url.searchParams.set(name, value);
      this._tell();
    }

    _tell() {
      this._frame.contentWindow?.postMessage([1, this._url.href], "*");
    }

    connectedCallback() {
      const frame = this._frame;
      frame.title ||= "Masir";
      frame.loading = "lazy";
      // As high as what the style sheet of the host reserves, and at least a screenful: what stands
      // below is out of sight then.
      frame.style = `display:block;width:100%;border:0;align-self:stretch;min-height:${innerHeight}px`;
      frame.src = this._url;
      addEventListener("message", this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      // Put back, the frame would first load again what it showed.
      this._frame.src = "";
    }

    handleEvent({ source, origin, data }) {
      const frame = this._frame;
      const { style } = frame;
      // Heeded is only the site, in this very frame. In a sandbox its origin is "null".
      const [version, at, height, show, result] = [].concat(source == frame.contentWindow ? data : []);
      if (version == 1 && at > this._at && (origin == "null" || origin == this._url.origin)) {
        this._at = at;
        // A frame that has just begun says nothing but that.
        if (height) {
          style.minHeight = height + "px";
          this.style.minHeight = 0;
        } else this._tell();
        // How far down stands what a reader does not see, and should.
        if (show >= 0) {
          style.scrollMarginTop = -show + "px";
          frame.scrollIntoView();
        }
        if (result) this.dispatchEvent(new Event("masir-result"));
      }
    }
  });
}
