import { createHash } from 'node:crypto'

/** Of what a post is made of besides its text, and of its text. */
export function hashOfText(facts: string, text: string): string {
	return createHash('sha1').update(`${facts}\0${text}`).digest('hex')
}
