// node convert.mjs CONVERTER: reads lines of INPUT TAB OUTPUT, and writes each output.  Packages are those of the
// folder NODE_FOLDER.  Exit status 3: a package is missing.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import fs from "node:fs";
import path from "node:path";

const folder = path.resolve(process.env.NODE_FOLDER || ".");
const require = createRequire(path.join(folder, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const bytes = (file) => new Uint8Array(fs.readFileSync(file));
const text = (file) => fs.readFileSync(file, "utf8");

async function pdfjsPages(file, join) {
  const pdfjs = await load("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await pdfjs.getDocument({ data: bytes(file), verbosity: 0 }).promise;
  const pages = [];
  for (let at = 1; at <= document.numPages; at++) pages.push(join((await (await document.getPage(at)).getTextContent()).items));
  return pages.join("\n\n") + "\n";
}

// Items of one height make a line, from left to right.
function byPlace(items) {
  const lines = new Map();
  for (const item of items.filter((item) => item.str.trim() !== "")) {
    const y = Math.round(item.transform[5]);
    const key = [y, y + 1, y - 1].find((key) => lines.has(key)) ?? y;
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines.entries()].sort((a, b) => b[0] - a[0])
    .map(([, line]) => line.sort((a, b) => a.transform[4] - b.transform[4]).map((item) => item.str).join(" ")).join("\n");
}

async function turndown(html, gfm) {
  const TurndownService = require("turndown");
  const service = new TurndownService();
  service.remove(["style", "title"]);
  if (gfm) service.use(require("turndown-plugin-gfm").gfm);
  return service.turndown(html);
}

const converters = {
  "pdf-parse-1": async (file) => (await require("pdf-parse/lib/pdf-parse.js")(fs.readFileSync(file))).text,
  "pdf-parse-2": async (file) => {
    const { PDFParse } = require("pdf-parse2");
    const parser = new PDFParse({ data: bytes(file), verbosity: 0 });
    const result = await parser.getText();
    await parser.destroy();
    return result.text;
  },
  "pdfjs-join": (file) => pdfjsPages(file, (items) => items.map((item) => item.str).join(" ")),
  "pdfjs-glued": (file) => pdfjsPages(file, (items) => items.map((item) => item.str).join("")),
  "pdfjs-lines": (file) => pdfjsPages(file, (items) => items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("")),
  "pdfjs-items": (file) => pdfjsPages(file, (items) => items.map((item) => item.str).join("\n")),
  "pdfjs-places": (file) => pdfjsPages(file, byPlace),
  pdf2md: async (file) => {
    const pdf2md = (await load("@opendocsg/pdf2md")).default;
    return pdf2md(bytes(file));
  },
  unpdf: async (file) => {
    const { extractText } = await load("unpdf");
    return (await extractText(bytes(file), { mergePages: false })).text.join("\n\n");
  },
  "unpdf-merged": async (file) => {
    const { extractText } = await load("unpdf");
    return (await extractText(bytes(file), { mergePages: true })).text;
  },
  "html-to-text": async (file) => (await load("html-to-text")).convert(text(file), { wordwrap: false, selectors: [{ selector: "table", format: "dataTable" }] }),
  "html-to-text-80": async (file) => (await load("html-to-text")).convert(text(file), { selectors: [{ selector: "table", format: "dataTable" }] }),
  "html-to-text-plain": async (file) => (await load("html-to-text")).convert(text(file), { wordwrap: false }),
  turndown: (file) => turndown(text(file), true),
  "turndown-plain": (file) => turndown(text(file), false),
  "node-html-markdown": async (file) => require("node-html-markdown").NodeHtmlMarkdown.translate(text(file)),
  "jsdom-text": async (file) => new (require("jsdom").JSDOM)(text(file)).window.document.body.textContent,
  mammoth: async (file) => (await require("mammoth").convertToMarkdown({ path: file })).value,
  "mammoth-html": async (file) => (await require("mammoth").convertToHtml({ path: file })).value,
  "mammoth-text": async (file) => (await require("mammoth").extractRawText({ path: file })).value,
  "mammoth-turndown": async (file) => turndown((await require("mammoth").convertToHtml({ path: file })).value, true),
  "sheetjs-csv": async (file) => sheets(file, (book, sheet) => book.utils.sheet_to_csv(sheet)),
  "sheetjs-txt": async (file) => sheets(file, (book, sheet) => book.utils.sheet_to_txt(sheet, { type: "string" })),
  "sheetjs-html": async (file) => sheets(file, (book, sheet) => book.utils.sheet_to_html(sheet)),
};

function sheets(file, write) {
  const xlsx = require("xlsx");
  const book = xlsx.read(fs.readFileSync(file));
  return book.SheetNames.map((name) => write(xlsx, book.Sheets[name])).join("\n\n");
}

const convert = converters[process.argv[2]];
let status = 0;
// What converters say of a file is not of interest.
console.log = console.warn = console.info = () => {};
for (const line of fs.readFileSync(0, "utf8").split("\n").filter((line) => line !== "")) {
  const [input, output] = line.split("\t");
  try {
    fs.writeFileSync(output, await convert(input));
  } catch (error) {
    if (/MODULE_NOT_FOUND/.test(error.code)) {
      console.error(`${process.argv[2]}: left out, ${error.message.split("\n")[0]}`);
      process.exit(3);
    }
    console.error(`${process.argv[2]}: ${path.basename(input)}: ${String(error.message).split("\n")[0]}`);
    status = 1;
  }
}
process.exit(status);
