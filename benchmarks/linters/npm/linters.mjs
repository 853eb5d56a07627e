// Checks texts by the linter that is named: each line of input is texts in JSON, or empty for those of before; each line
// of output is how many messages there are.
import { createInterface } from 'node:readline';

const linters = {
  'alex': async () => {
    const { markdown } = await import('alex');
    return text => markdown(text).messages.length;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return text => writeGood(text).length;
  },
};

const check = await linters[process.argv[2]]();
let texts = [];
for await (const line of createInterface({ input: process.stdin })) {
  texts = line === '' ? texts : JSON.parse(line);
  console.log(texts.reduce((found, text) => found + check(text), 0));
}
