import type { CommandIO } from '../terminal/io.ts'

/** Less can be guessed. */
const LEAST = 16

/**
 * Reads the secret that links to drafts are made with.
 *
 * @returns `undefined` if there is none.
 * @throws {BlogError} `USAGE` if it can be guessed.
 */
export async function previewSecret({ env }: Pick<CommandIO, 'env'>): Promise<string | undefined> {
	const secret = env.BLOG_PREVIEW_SECRET
	if (!secret) return undefined
	if (secret.length >= LEAST) return secret
	const { BlogError } = await import('@blog/core')
	throw new BlogError('USAGE', `Expected BLOG_PREVIEW_SECRET of ${LEAST} characters or more`)
}
