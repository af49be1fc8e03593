/** Puts off making something until it is first asked for, and then makes it once; what throws is tried again. */
export function eenmaal<Gemaakt>(maak: () => Gemaakt): () => Gemaakt {
  let gemaakt: { waarde: Gemaakt } | undefined;
  return () => {
    gemaakt ??= { waarde: maak() };
    return gemaakt.waarde;
  };
}
