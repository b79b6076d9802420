/** How a language tells the state of a task. */
import type { TaskStatus, TaskWord } from '../domain/tasks.ts';

export interface TaskTime {
  /** How late, or for how long its deadline has passed; empty where it is neither. */
  time: string;
  ends: boolean;
  passed: boolean;
  /** Finished or issued, and it cannot be told whether it was on time. */
  unsure: boolean;
  late: boolean;
  /** Age of the last news; empty where there is none. */
  age: string;
}

export interface TaskFacts extends TaskTime {
  deadline: string;
  /** When it was done or issued, and the newest news of it, as parts of a sentence. */
  done: string;
  newest: string | null;
  /** The status that the newest news gave it. */
  status: string;
}

export interface TaskWords {
  words: Readonly<Record<TaskWord, string>>;
  /** What an event says of the task from then on. */
  statuses: Readonly<Record<TaskStatus, string>>;
  /** A time that is known to lie between two numbers of months. */
  lateness: {
    /** The first month, begun but not over. */
    firstMonth: string;
    upTo(time: string): string;
    months(least: number, most: number): string;
    between(least: string, most: string): string;
  };
  /** For lists. */
  phrases: Readonly<Record<TaskWord, (time: TaskTime) => string>>;
  /** For its own page. */
  sentences: Readonly<Record<TaskWord, (facts: TaskFacts) => string>>;
  /** The words as they stand inside a sentence, after a number. */
  counted: Readonly<Record<TaskWord, string>>;
  /** Behind a count of what was not seen. */
  unseen: string;
  answer(total: number, list: string): string;
}
