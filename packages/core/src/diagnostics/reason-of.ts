/** What the codes of systems mean, as the end of a sentence about a path or an address. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	EACCES: 'this user has no permission',
	EPERM: 'this user has no permission',
	EISDIR: 'it is a folder',
	ENOTDIR: 'a part of its path is no folder',
	EEXIST: 'it is there already',
	ENOTEMPTY: 'the folder is not empty',
	ENAMETOOLONG: 'the name is too long',
	ELOOP: 'its symbolic links lead in a circle',
	EROFS: 'nothing can be written to this disk',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the quota of this user is used up',
	EBUSY: 'another program has it open',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	EXDEV: 'it would move to another disk',
	EIO: 'the disk does not work',
	EADDRINUSE: 'the port is taken',
	EADDRNOTAVAIL: 'this machine has no such address',
	ENOTFOUND: 'there is no such host',
	EAI_AGAIN: 'no host name can be looked up',
	ECONNREFUSED: 'nobody answers there',
	ECONNRESET: 'the connection was cut',
	ETIMEDOUT: 'no answer in time',
}

/**
 * Says in words why a file, or another host, cannot be had.
 *
 * @param error Of the system, or anything that was thrown.
 * @returns Its message, if the system's reason is a rare one.
 */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error)
	const code = 'code' in error ? String(error.code) : ''
	return Object.hasOwn(reasons, code) ? (reasons[code] as string) : error.message
}
