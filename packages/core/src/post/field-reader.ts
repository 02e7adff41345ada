import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { booleanField, numberField, pathListField, stringField } from '../front-matter/fields.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** Reads fields of one front matter, each from the first of its keys that is there; what cannot be read is told and left out. */
export interface FieldReader {
	string(...keys: string[]): string | undefined
	boolean(key: string): boolean | undefined
	number(key: string): number | undefined
	paths(...keys: string[]): readonly string[]
}

export function fieldReader(
	frontMatter: FrontMatter,
	file: string,
	diagnostics: Diagnostic[],
): FieldReader {
	return {
		string: (...keys) => stringField(frontMatter, keys, file, diagnostics),
		boolean: (key) => booleanField(frontMatter, key, file, diagnostics),
		number: (key) => numberField(frontMatter, [key], file, diagnostics),
		paths: (...keys) => pathListField(frontMatter, keys, file, diagnostics),
	}
}
