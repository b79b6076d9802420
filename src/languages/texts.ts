/** The tables of the longer texts of each language: sentences and the words of pages, which few scripts load. */
import type { Measure } from '../domain/measures.ts';
import type { Phrasebook } from '../text/sentence/sentence.ts';
import type { Citations } from './citations.ts';
import { citations as citationsEn } from './en/citations.ts';
import { form as formEn } from './en/form.ts';
import { measures as measuresEn } from './en/measures.ts';
import { sentences as sentencesEn } from './en/sentences.ts';
import { tasks as tasksEn } from './en/tasks.ts';
import { ui as uiEn } from './en/ui.ts';
import type { Locale } from './index.ts';
import type { MeasureWords } from './measures.ts';
import type { TaskWords } from './tasks.ts';
import type { FormWords, UiWords } from './ui.ts';
import { citations as citationsVi } from './vi/citations.ts';
import { form as formVi } from './vi/form.ts';
import { measures as measuresVi } from './vi/measures.ts';
import { sentences as sentencesVi } from './vi/sentences.ts';
import { tasks as tasksVi } from './vi/tasks.ts';
import { ui as uiVi } from './vi/ui.ts';

export const SENTENCES: Record<Locale, Phrasebook> = { vi: sentencesVi, en: sentencesEn };
export const MEASURE_WORDS: Record<Locale, Record<Measure, MeasureWords>> = { vi: measuresVi, en: measuresEn };
export const TASKS: Record<Locale, TaskWords> = { vi: tasksVi, en: tasksEn };
export const CITATIONS: Record<Locale, Citations> = { vi: citationsVi, en: citationsEn };
export const UI: Record<Locale, UiWords> = { vi: uiVi, en: uiEn };
export const FORM_WORDS: Record<Locale, FormWords> = { vi: formVi, en: formEn };
