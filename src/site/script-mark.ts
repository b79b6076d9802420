/**
 * Runs in the head, before anything is painted: marks the document as one whose scripts run. What works only with
 * script carries the class `needs-script` and is there from the first paint or not at all, so that nothing moves when
 * its script arrives.
 */
export const SCRIPT_MARK = "document.documentElement.dataset.script=''";
