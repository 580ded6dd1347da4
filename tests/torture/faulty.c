/* A faulty layer under the file calls of one program, put there with LD_PRELOAD; see faulty.py.
 *
 * Counts every call that changes a file beneath one folder. At the call with a given number it ends the
 * program as `kill -9` does (before the call, after it, or after half of a write), or lets the call fail with
 * a given errno, once or for some calls on. It can also write down each call with its bytes, so that the disk
 * may be rebuilt as a power cut at any moment could leave it (powercut.py).
 *
 * Not counted: files ending in "-shm", which SQLite maps and which never needs to survive.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OFF, COUNT, KILL_BEFORE, KILL_AFTER, KILL_HALF, FAIL };
enum { WRITE = 1, SYNC = 2, NAME = 4, SIZE = 8, OPEN = 16 };

static int mode = OFF, failure, log_to = -1;
static unsigned kinds;
static long at, span, counted;
static char root[PATH_MAX];
static size_t root_length;
static pthread_mutex_t door = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, type) \
    static __typeof__(type) real; \
    if (!real) real = (__typeof__(type))dlsym(RTLD_NEXT, name)

/* Whether `path` is the folder or lies beneath it, absolute and not a memory map's. */
static int is_ours(const char *path) {
    if (!root_length || !path || strncmp(path, root, root_length)) return 0;
    if (path[root_length] && path[root_length] != '/') return 0;
    size_t length = strlen(path);
    return length < 4 || strcmp(path + length - 4, "-shm");
}

static int of_descriptor(int fd, char *path) {
    if (!root_length || fd < 0) return 0;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static int of_folder(int folder, const char *name, char *path) {
    if (!root_length || !name) return 0;
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else if (folder == AT_FDCWD) {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return 0;
        if (snprintf(path, PATH_MAX, "%s/%s", here, name) >= PATH_MAX) return 0;
    } else {
        char above[PATH_MAX];
        of_descriptor(folder, above);
        if (snprintf(path, PATH_MAX, "%s/%s", above, name) >= PATH_MAX) return 0;
    }
    return is_ours(path);
}

static void put(const void *data, size_t size) {
    ssize_t (*plain)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    const char *next = data;
    while (size) {
        ssize_t done = plain(log_to, next, size);
        if (done <= 0) return;
        next += done;
        size -= (size_t)done;
    }
}

/* One line of the log: kind, two numbers, three lengths, then path, second path and bytes. */
static void note(char kind, int64_t first, int64_t second, const char *one, const char *two, const void *data,
                 size_t size) {
    if (log_to < 0) return;
    uint32_t lengths[3] = {(uint32_t)strlen(one), (uint32_t)strlen(two), (uint32_t)size};
    char head[1 + 8 + 8 + 12];
    head[0] = kind;
    memcpy(head + 1, &first, 8);
    memcpy(head + 9, &second, 8);
    memcpy(head + 17, lengths, 12);
    pthread_mutex_lock(&door);
    put(head, sizeof head);
    put(one, lengths[0]);
    put(two, lengths[1]);
    put(data, size);
    pthread_mutex_unlock(&door);
}

enum verdict { GO, HALF, THEN_DIE, REFUSE };

static enum verdict judge(unsigned kind) {
    if (mode == OFF || !(kind & kinds)) return GO;
    long now = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    if (mode == FAIL) return now >= at && now < at + span ? REFUSE : GO;
    if (now != at) return GO;
    if (mode == KILL_BEFORE) kill(getpid(), SIGKILL);
    if (mode == KILL_AFTER) return THEN_DIE;
    return mode == KILL_HALF ? HALF : GO;
}

#define REFUSED(verdict) \
    if ((verdict) == REFUSE) { errno = failure; return -1; }
#define DIE(verdict) \
    if ((verdict) != GO) kill(getpid(), SIGKILL)

/* For the driver, called through ctypes. */
void torture_arm(const char *folder, int new_mode, long number, long length, int error, unsigned which) {
    mode = OFF;
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    at = number, span = length, failure = error, kinds = which, counted = 0;
    mode = new_mode;
}
long torture_count(void) { return counted; }
void torture_record(int descriptor) { log_to = descriptor; }
void torture_mark(const char *text) { note('#', 0, 0, "", "", text, strlen(text)); }

__attribute__((constructor)) static void from_surroundings(void) {
    const char *folder = getenv("TORTURE_FOLDER");
    if (!folder) return;
    const char *order = getenv("TORTURE_ORDER"); /* mode number length errno kinds */
    int new_mode = COUNT, error = 0;
    long number = 0, length = 0;
    unsigned which = 15;
    if (order) sscanf(order, "%d %ld %ld %d %u", &new_mode, &number, &length, &error, &which);
    torture_arm(folder, new_mode, number, length, error, which);
}

static ssize_t written(int fd, const void *data, size_t size, off64_t where, int is_placed,
                       ssize_t (*plain)(int, const void *, size_t), ssize_t (*placed)(int, const void *, size_t, off64_t)) {
    char path[PATH_MAX];
    if (!of_descriptor(fd, path)) return is_placed ? placed(fd, data, size, where) : plain(fd, data, size);
    if (!is_placed) {
        where = lseek64(fd, 0, SEEK_CUR);
        if (fcntl(fd, F_GETFL) & O_APPEND) where = lseek64(fd, 0, SEEK_END);
    }
    enum verdict verdict = judge(WRITE);
    REFUSED(verdict);
    if (verdict == HALF) size = size > 1 ? size / 2 : size;
    note('w', where, 0, path, "", data, size);
    ssize_t done = is_placed ? placed(fd, data, size, where) : plain(fd, data, size);
    DIE(verdict);
    return done;
}

ssize_t write(int fd, const void *data, size_t size) {
    REAL("write", ssize_t(*)(int, const void *, size_t));
    return written(fd, data, size, 0, 0, real, 0);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t where) {
    REAL("pwrite64", ssize_t(*)(int, const void *, size_t, off64_t));
    return written(fd, data, size, where, 1, 0, real);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t where) {
    REAL("pwrite64", ssize_t(*)(int, const void *, size_t, off64_t));
    return written(fd, data, size, where, 1, 0, real);
}
/* Longer ways to write, for what of a program might use them: each vector is a write of its own. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL("writev", ssize_t(*)(int, const struct iovec *, int));
    char path[PATH_MAX];
    if (!of_descriptor(fd, path)) return real(fd, parts, count);
    ssize_t total = 0;
    for (int part = 0; part < count; part++) {
        ssize_t done = write(fd, parts[part].iov_base, parts[part].iov_len);
        if (done < 0) return total ? total : -1;
        total += done;
        if ((size_t)done < parts[part].iov_len) break;
    }
    return total;
}
/* Copies inside the kernel would pass unseen: whoever asks for one is told to copy by hand. */
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags) {
    REAL("copy_file_range", ssize_t(*)(int, off64_t *, int, off64_t *, size_t, unsigned));
    char path[PATH_MAX];
    if (!of_descriptor(to, path)) return real(from, a, to, b, size, flags);
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) {
    REAL("sendfile64", ssize_t(*)(int, int, off64_t *, size_t));
    char path[PATH_MAX];
    if (!of_descriptor(to, path)) return real(to, from, offset, size);
    errno = ENOTSOCK; /* what shutil takes for "not between two files here" */
    return -1;
}
ssize_t sendfile(int to, int from, off_t *offset, size_t size) { return sendfile64(to, from, offset, size); }

static int synced(int fd, int (*real)(int)) {
    char path[PATH_MAX];
    if (!of_descriptor(fd, path)) return real(fd);
    enum verdict verdict = judge(SYNC);
    REFUSED(verdict);
    int done = real(fd);
    if (!done) note('s', 0, 0, path, "", "", 0);
    DIE(verdict);
    return done;
}
int fsync(int fd) {
    REAL("fsync", int (*)(int));
    return synced(fd, real);
}
int fdatasync(int fd) {
    REAL("fdatasync", int (*)(int));
    return synced(fd, real);
}

static int cut(int fd, off64_t size, int (*real)(int, off64_t)) {
    char path[PATH_MAX];
    if (!of_descriptor(fd, path)) return real(fd, size);
    enum verdict verdict = judge(SIZE);
    REFUSED(verdict);
    int done = real(fd, size);
    if (!done) note('t', size, 0, path, "", "", 0);
    DIE(verdict);
    return done;
}
int ftruncate(int fd, off_t size) {
    REAL("ftruncate64", int (*)(int, off64_t));
    return cut(fd, size, real);
}
int ftruncate64(int fd, off64_t size) {
    REAL("ftruncate64", int (*)(int, off64_t));
    return cut(fd, size, real);
}

static int renamed(int a, const char *from, int b, const char *to) {
    REAL("renameat", int (*)(int, const char *, int, const char *));
    char one[PATH_MAX], two[PATH_MAX];
    if (!of_folder(a, from, one) || !of_folder(b, to, two)) return real(a, from, b, to);
    enum verdict verdict = judge(NAME);
    REFUSED(verdict);
    int done = real(a, from, b, to);
    if (!done) note('r', 0, 0, one, two, "", 0);
    DIE(verdict);
    return done;
}
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to); }

static int removed(int folder, const char *name, int flags) {
    REAL("unlinkat", int (*)(int, const char *, int));
    char path[PATH_MAX];
    if (!of_folder(folder, name, path)) return real(folder, name, flags);
    enum verdict verdict = judge(NAME);
    REFUSED(verdict);
    int done = real(folder, name, flags);
    if (!done) note(flags & AT_REMOVEDIR ? 'd' : 'u', 0, 0, path, "", "", 0);
    DIE(verdict);
    return done;
}
int unlink(const char *name) { return removed(AT_FDCWD, name, 0); }
int unlinkat(int folder, const char *name, int flags) { return removed(folder, name, flags); }
int rmdir(const char *name) { return removed(AT_FDCWD, name, AT_REMOVEDIR); }

static int made(int folder, const char *name, mode_t rights) {
    REAL("mkdirat", int (*)(int, const char *, mode_t));
    char path[PATH_MAX];
    if (!of_folder(folder, name, path)) return real(folder, name, rights);
    enum verdict verdict = judge(NAME);
    REFUSED(verdict);
    int done = real(folder, name, rights);
    if (!done) note('m', 0, 0, path, "", "", 0);
    DIE(verdict);
    return done;
}
int mkdir(const char *name, mode_t rights) { return made(AT_FDCWD, name, rights); }
int mkdirat(int folder, const char *name, mode_t rights) { return made(folder, name, rights); }

static int opened(int folder, const char *name, int flags, mode_t rights) {
    REAL("openat64", int (*)(int, const char *, int, ...));
    char path[PATH_MAX];
    int writes = (flags & O_ACCMODE) != O_RDONLY;
    if (!writes || !of_folder(folder, name, path)) return real(folder, name, flags, rights);
    struct stat64 before;
    int is_new = (flags & O_CREAT) && stat64(path, &before);
    enum verdict verdict = judge(OPEN);
    REFUSED(verdict);
    int fd = real(folder, name, flags, rights);
    if (fd >= 0 && is_new) note('c', 0, 0, path, "", "", 0);
    if (fd >= 0 && !is_new && (flags & O_TRUNC)) note('t', 0, 0, path, "", "", 0);
    DIE(verdict);
    return fd;
}
#define RIGHTS(flags) \
    mode_t rights = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        rights = va_arg(rest, mode_t); \
        va_end(rest); \
    }
int open(const char *name, int flags, ...) { RIGHTS(flags) return opened(AT_FDCWD, name, flags, rights); }
int open64(const char *name, int flags, ...) { RIGHTS(flags) return opened(AT_FDCWD, name, flags | O_LARGEFILE, rights); }
int openat(int folder, const char *name, int flags, ...) { RIGHTS(flags) return opened(folder, name, flags, rights); }
int openat64(int folder, const char *name, int flags, ...) { RIGHTS(flags) return opened(folder, name, flags | O_LARGEFILE, rights); }
