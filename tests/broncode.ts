// What modules import and touch, as TypeScript sees it: a search for words takes the `document` of a source
// for that of a page, and overlooks a bare `location`.
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What one module asks of others and of the world. */
export interface Broncode {
  /** The modules of the project that it loads: their paths. What only gives it types is left out. */
  laadt: readonly string[];
  /** The packages and parts of Node and Astro that it names, for types too. */
  pakketten: readonly string[];
  /** The globals of a browser or of Node that it uses, "import.meta", and the clock and chance. */
  wereld: readonly string[];
}

/** These globals work the same everywhere, on what they are given. */
const OVERAL = new Set(['URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder']);
const VAN_DE_TAAL = /[\\/]lib\.(?:es|decorators)[^\\/]*\.d\.ts$/;

/** Reads TypeScript modules, given and answered by their paths, with "/" on every system. */
export function leesBroncode(paden: readonly string[]): Map<string, Broncode> {
  const programma = ts.createProgram({
    rootNames: [...paden],
    options: {
      target: ts.ScriptTarget.ESNext,
      types: [],
      // Only the globals matter; following every import would take the types of Astro along.
      noResolve: true,
    },
  });
  const kenner = programma.getTypeChecker();
  return new Map(
    paden.map((pad) => {
      const bron = programma.getSourceFile(pad);
      if (!bron) throw new Error(`${pad} is niet te lezen.`);
      return [pad, leesModule(pad, bron, kenner)];
    }),
  );
}

function leesModule(pad: string, bron: ts.SourceFile, kenner: ts.TypeChecker): Broncode {
  const laadt = new Set<string>();
  const pakketten = new Set<string>();
  const wereld = new Set<string>();
  const importeer = (naam: string, alleenTypen: boolean) => {
    if (!naam.startsWith('.')) pakketten.add(naam);
    else if (!alleenTypen) laadt.add(join(dirname(pad), naam).replaceAll('\\', '/'));
  };
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isImportDeclaration(knoop) || ts.isExportDeclaration(knoop)) {
      const naam = knoop.moduleSpecifier;
      if (naam && ts.isStringLiteral(naam)) importeer(naam.text, isAlleenTypen(knoop));
      return;
    }
    if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [naam] = knoop.arguments;
      if (naam && ts.isStringLiteralLike(naam)) importeer(naam.text, false);
    }
    if (ts.isMetaProperty(knoop)) wereld.add('import.meta');
    if (/^(?:new Date(?:\(\))?|Date\.now|Math\.random)$/.test(knoop.getText(bron))) {
      wereld.add(knoop.getText(bron));
    }
    if (ts.isIdentifier(knoop) && isGlobaal(knoop, kenner)) wereld.add(knoop.text);
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(bron);
  return { laadt: [...laadt], pakketten: [...pakketten], wereld: [...wereld] };
}

function isAlleenTypen(knoop: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(knoop)) return knoop.isTypeOnly;
  const zin = knoop.importClause;
  if (!zin) return false;
  const namen = zin.namedBindings;
  return (
    zin.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!zin.name &&
      namen !== undefined &&
      ts.isNamedImports(namen) &&
      namen.elements.every(({ isTypeOnly }) => isTypeOnly))
  );
}

/** True for a name that the module does not make and the language does not have. */
function isGlobaal(naam: ts.Identifier, kenner: ts.TypeChecker): boolean {
  if (OVERAL.has(naam.text) || isNaamVanDeel(naam)) return false;
  const symbool = kenner.getSymbolAtLocation(naam);
  if (symbool && symbool.flags & ts.SymbolFlags.ClassMember) return false;
  const waar = symbool?.declarations?.map((plek) => plek.getSourceFile().fileName);
  // What Node adds is not known here at all.
  if (!waar) return symbool === undefined;
  return (
    waar.some((pad) => /[\\/]lib\.dom/.test(pad)) && !waar.some((pad) => VAN_DE_TAAL.test(pad))
  );
}

/** The name of a part says nothing: `passage.location` is not the address of a page. */
function isNaamVanDeel(naam: ts.Identifier): boolean {
  const ouder = naam.parent;
  return (
    (ts.isPropertyAccessExpression(ouder) && ouder.name === naam) ||
    (ts.isQualifiedName(ouder) && ouder.right === naam) ||
    (ts.isBindingElement(ouder) && ouder.propertyName === naam) ||
    (ts.isNamedTupleMember(ouder) && ouder.name === naam) ||
    ts.isMetaProperty(ouder)
  );
}
