/** The config of a Hugo site in English and French. */
export const config = (french: string) => `baseURL: https://e.x/
languages:
  en: { weight: 1 }
  fr:
    weight: 2
    ${french}
`
export const page = '---\ntitle: A\n---\nText\n'

/** A page at each path. */
export const pages = (paths: readonly string[]) =>
	Object.fromEntries(paths.map((path) => [path, page]))
