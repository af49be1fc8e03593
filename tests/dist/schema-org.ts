// Holds JSON-LD to the vocabulary of schema.org, as the package schema-dts declares it: the compiler
// reads each block as a value of its type, so it knows every type, property and kind of value.
import ts from 'typescript';

const BESTAND = 'json-ld.ts';
const KOP = "import type { Graph } from 'schema-dts';\n";

/** An annotation such as "query-input" stands for the property "query" (schema.org/docs/actions.html). */
const zonderAantekening = (json: string) => json.replace(/(?<!\\)"(\w+)-(?:in|out)put":/g, '"$1":');

/** What the vocabulary does not allow, each fault after the name of its block. */
export function overtredingen(blokken: ReadonlyMap<string, unknown>): string[] {
  const namen = [...blokken.keys()];
  // One block to a line: so the line of a fault tells its block.
  const regels = [...blokken.values()].map(
    (blok, index) => `export const b${index}: Graph = ${zonderAantekening(JSON.stringify(blok))};`,
  );
  const bron = KOP + regels.join('\n');
  return controleer(bron).map(({ file, start = 0, messageText }) => {
    const nummer = bron.slice(0, start).split('\n').length - 2;
    const waar = file?.fileName === BESTAND ? namen[nummer] : file?.fileName;
    return `${waar ?? BESTAND}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function controleer(bron: string): readonly ts.Diagnostic[] {
  const opties: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(opties);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (naam) => naam === BESTAND || fileExists(naam);
  host.getSourceFile = (naam, ...rest) =>
    naam === BESTAND ? ts.createSourceFile(naam, bron, rest[0]) : getSourceFile(naam, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([BESTAND], opties, host));
}
