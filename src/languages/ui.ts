/** The words of the interface of a language: one flat JSON per area, all with the same keys (tests/text/ui.test.ts). */
import type { federate } from './vi/federate.ts';
import type { form } from './vi/form.ts';
import type { ui } from './vi/ui.ts';

export type UiKey = keyof typeof ui;
export type UiWords = Readonly<Record<UiKey, string>>;

/** Those of the form to report a figure, which are loaded without the others. */
export type FormKey = keyof typeof form;
export type FormWords = Readonly<Record<FormKey, string>>;

/** Those of the site over several trackers, which is built by a command of its own. */
export type FederateKey = keyof typeof federate;
export type FederateWords = Readonly<Record<FederateKey, string>>;
