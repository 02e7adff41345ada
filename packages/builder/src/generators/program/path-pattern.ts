import { posix } from 'node:path'
import { isSign, type Token } from '@blog/core/script'

/** Words of programs that put paths together, and those of the folder that a program lies in. */
const known =
	/^(?:path|posix|join|resolve|normalize|import|meta|url|dirname|__dirname|process|cwd|new|URL|fileURLToPath|pathToFileURL|href|require|await)$/

/**
 * What is known of a path that is put together: `../lib/*` of `join(__dirname, '..', 'lib', name)`, from the folder that the program lies in.
 *
 * @param tokens Of the expression.
 * @param other What stands for a name that only running the program would tell: a folder, or that of the program (`.`).
 */
export function pathPattern(tokens: readonly Token[], other: '*' | '.'): string {
	return posix.join('.', ...partsOf(tokens, other))
}

function partsOf(tokens: readonly Token[], other: '*' | '.'): readonly string[] {
	return tokens.flatMap((token, index) => {
		const { kind, text, parts } = token
		if (kind === 'text' && parts === undefined)
			return tokens[index - 2]?.text === 'require' ? [] : [text]
		if (parts)
			return parts.flatMap((part) => (typeof part === 'string' ? [part] : partsOf(part, other)))
		// `site.input` is one.
		const isOther = kind === 'word' && !known.test(text) && !isSign(tokens[index - 1], '.')
		return isOther ? [other] : []
	})
}
