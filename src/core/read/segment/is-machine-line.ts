/** What programs print or read: stack traces, logs, code, markup, shell. Each looks at the start of a line only, so none runs away. */
const MACHINE: readonly RegExp[] = [
  /^\s*at\s+[\w$.<>[\]/]+\s*\(|^\s*at\s+(?:async\s+)?\S+:\d+/,
  /^\s*(?:Caused by:|Traceback \(most|File ".{1,120}", line \d|\.\.\. \d+ more|Exception in thread|goroutine \d|#\d+\s+0x|#\d+\s+\w+\s*\()/,
  /^\s*(?:[\w$]+\.){2,}[\w$]*(?:Exception|Error)\b/,
  /^\s*\[?\(?(?:\d{4}[-/]\d{2}[-/]\d{2}|\d{2}[-/:]\d{2}[-/:]\d{2,4}|\w{3} \w{3} +\d{1,2} \d{2}:\d{2})[\sT,.\]]/,
  /^\s*\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|debug|info|error|warn)\]?[\s:[(]+\S+[.:[/]/,
  /^\s*(?:\$|%|>>>|[\w.-]{1,30}@[\w.-]{1,30}[:~ ].{0,60}[$#>])\s/,
  /^\s*(?:import|package|#include|using|public|private|protected|class|static|const|let|var|def|return|function|typedef|struct|@\w+|<\/?\w|<!|<\?|<%|\/\/|\/\*|\*\/|\{|\}|\]|\+\+\+|---\s*\S|diff --git)(?=[\s("'{<>;,\w!?-]).{0,300}[;{}(),>\]"':*]\s*$/,
  /^\s*<\/?[A-Za-z][\w:-]*(?:\s[^<>]{0,200})?>/,
  /^\s*(?:[{}()[\];]+|\S+\s*=\s*\S.{0,200};|\S{1,60}\(.{0,160}\);?\s*[{]?|.{1,200}[;{}])\s*$/,
  /^\s*[\w.$/\\-]{1,80}(?:\.\w{1,4})?:\d+(?::\d+)?:?\s/,
  /^\s*(?:0x)?[0-9a-f]{8,}\b/i,
  /^[\s|+=_*~-]{4,}$/,
];
/** Enough of a line to tell; the rest of a long one says no more. */
const LOOKED_AT = 240;
const LONGEST_WORD = 200;

const isOneLongWord = (line: string): boolean => line.length > LONGEST_WORD && !/\s/.test(line.slice(0, LONGEST_WORD));

export function isMachineLine(line: string): boolean {
  const start = line.slice(0, LOOKED_AT);
  return isOneLongWord(line) || MACHINE.some((pattern) => pattern.test(start));
}
