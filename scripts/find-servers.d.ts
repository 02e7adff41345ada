export function findRedis(): string | undefined
export function findNginx(): string | undefined
