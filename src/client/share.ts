/** `<share-page>`: the system's share sheet where there is one, else the address goes to the clipboard. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const { url = '', copied = '' } = this.dataset;
    if (!button || !status) return;
    const isCopied = typeof navigator.share !== 'function';
    // Over plain http a browser closes both: the page's own address bar is left.
    if (isCopied && !navigator.clipboard) {
      this.hidden = true;
      return;
    }
    button.addEventListener('click', async () => {
      try {
        if (!isCopied) return await navigator.share({ title: document.title, url });
        await navigator.clipboard.writeText(url);
        status.textContent = ` ${copied}`;
      } catch {
        // Closed without sharing.
      }
    });
  }
}

customElements.define('share-page', SharePage);
