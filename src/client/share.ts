/** `<share-page>`: the system's share sheet where there is one, else the address goes to the clipboard. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const { url = '', copied = '' } = this.dataset;
    const [button, status] = this.children;
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(url);
      if (status) status.textContent = ` ${copied}`;
    };
    const share = 'share' in navigator ? () => navigator.share({ title: document.title, url }) : copy;
    // Over plain http a browser closes both: the page's own address bar is left.
    this.hidden = share === copy && !navigator.clipboard;
    // Closed without sharing is no fault.
    button?.addEventListener('click', () => share().catch(() => {}));
  }
}

customElements.define('share-page', SharePage);
