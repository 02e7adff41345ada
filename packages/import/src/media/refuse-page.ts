import { open } from 'node:fs/promises'
import { kindOfEnding } from './media-types.ts'
import { Refusal } from './receive-body.ts'

/** How much of a file is looked at, in bytes. */
const HEAD = 512

const marks = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/
const page = /^<(?:!doctype\s+html|html|head|body|title|meta|script|style)\b/i
/** No picture, film or sound begins so, but an SVG, which is looked at on its own. */
const text = /^\s*[<{]/

/**
 * Looks at the beginning of a file: whatever type a host says, a page for people, or what a program has to say of an error, is no file to keep.
 *
 * @param ending As `endingOf` gives it.
 * @throws {Refusal} If it is a page, or a text where the ending is of a picture, a film or a sound.
 */
export async function refusePage(file: string, ending: string): Promise<void> {
	const kind = kindOfEnding(ending)
	const head = await headOf(file)
	if (page.test(withoutComments(head)) || (kind !== 'document' && text.test(head)))
		throw new Refusal(`it is a page or a text, expected a ${kind}`)
}

/** What stands behind the comments that a text begins with. */
function withoutComments(text: string): string {
	let rest = text.trimStart()
	while (rest.startsWith('<!--')) {
		const end = rest.indexOf('-->')
		if (end < 0) return ''
		rest = rest.slice(end + '-->'.length).trimStart()
	}
	return rest
}

async function headOf(path: string): Promise<string> {
	const file = await open(path)
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
		const head = buffer.toString('latin1', 0, bytesRead)
		// In UTF-16 each other byte is zero.
		return marks.test(head) ? head.replace(marks, '').replaceAll('\0', '') : head
	} finally {
		await file.close()
	}
}
