// A tour of what ordinary programs do: arguments, environment, standard streams, time, memory, numbers, files and directories.
// It prints the same wherever it runs, and its last line tells that it came to the end.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void check(int holds, const char *what) {
  if (holds) return;
  printf("FAILED: %s (errno %s)\n", what, strerror(errno));
  exit(1);
}

static void arguments(int argc, char **argv) {
  for (int index = 1; index < argc; index++) printf("argument %d: [%s]\n", index, argv[index]);
  printf("GREETING=%s\n", getenv("GREETING"));
  printf("MISSING is %s\n", getenv("MISSING") ? "set" : "not set");
}

static void standard_input(void) {
  long sum = 0;
  int numbers = 0;
  for (int number; scanf("%d", &number) == 1; numbers++) sum += number;
  printf("%d numbers on standard input, sum %ld\n", numbers, sum);
}

static void times(void) {
  struct timespec before, after;
  check(time(NULL) > 1600000000, "the time of day is after 2020");
  check(clock_gettime(CLOCK_MONOTONIC, &before) == 0, "clock_gettime");
  struct timespec millisecond = {0, 1000000};
  check(nanosleep(&millisecond, NULL) == 0, "nanosleep");
  check(clock_gettime(CLOCK_MONOTONIC, &after) == 0, "clock_gettime");
  double passed = (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec) * 1e-9;
  check(passed >= 0.001, "sleeping takes time");
}

static void numbers(void) {
  printf("%d %5d|%-5d|%05d %x %o %lld\n", -1, 42, 42, 42, 0xbeef, 8, (long long)1 << 40);
  printf("%.3f %e %g %g %g %.17g\n", 3.14159265, 12345.678, 0.1, 1e100, 1e-5, 0.1);
  printf("%a %f %f %.10s|%-6s|%c\n", 1.5, INFINITY, sqrt(2), "truncated text", "ab", 'z');
  double value = strtod("6.02214076e23", NULL);
  printf("%g %ld %lu\n", value, strtol("-7fff", NULL, 16), strtoul("0777", NULL, 0));
}

static void memory(void) {
  size_t total = 0;
  for (size_t size = 1; size <= 1 << 20; size *= 4) {
    char *block = malloc(size);
    check(block != NULL, "malloc");
    memset(block, 0x5a, size);
    for (size_t index = 0; index < size; index += 4096) total += (unsigned char)block[index];
    block = realloc(block, size * 2);
    check(block != NULL && block[size - 1] == 0x5a, "realloc keeps the bytes");
    free(block);
  }
  printf("memory: %zu\n", total);
}

static void files(void) {
  FILE *file = fopen("dir/long", "w+");
  check(file != NULL, "fopen");
  for (int line = 0; line < 3; line++) {
    for (int column = 0; column < 5000; column++) putc('a' + (line * 7 + column) % 26, file);
    putc('\n', file);
  }
  check(ftell(file) == 3 * 5001, "ftell at the end");
  check(fseek(file, 5001 + 13, SEEK_SET) == 0, "fseek");
  printf("at 5014: %c, ", getc(file));
  check(fseek(file, -2, SEEK_END) == 0, "fseek from the end");
  int last = getc(file);
  printf("last: %c, position %ld\n", last, ftell(file));
  check(fseek(file, 0, SEEK_SET) == 0, "rewind");
  char *line = malloc(6000);
  check(fgets(line, 6000, file) != NULL && strlen(line) == 5001, "a long line");
  free(line);
  check(fclose(file) == 0, "fclose");

  int descriptor = open("dir/long", O_RDWR | O_APPEND);
  check(descriptor >= 0, "open");
  char bytes[4];
  check(pread(descriptor, bytes, 4, 5001) == 4 && memcmp(bytes, "hijk", 4) == 0, "pread");
  check(write(descriptor, "end", 3) == 3, "append");
  struct stat status;
  check(fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode), "fstat");
  printf("size %lld after appending\n", (long long)status.st_size);
  check(ftruncate(descriptor, 10) == 0 && lseek(descriptor, 0, SEEK_END) == 10, "ftruncate");
  check(close(descriptor) == 0, "close");
  check(close(descriptor) == -1 && errno == EBADF, "close twice");
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void list(const char *path) {
  DIR *directory = opendir(path);
  check(directory != NULL, "opendir");
  char *names[200];
  size_t count = 0;
  for (struct dirent *entry; (entry = readdir(directory)) && count < 200;) {
    if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..")) names[count++] = strdup(entry->d_name);
  }
  closedir(directory);
  qsort(names, count, sizeof *names, by_name);
  printf("%s: %zu entries:", path, count);
  for (size_t index = 0; index < count; index++) {
    if (index < 4 || index + 1 == count) printf(" %s", names[index]);
    free(names[index]);
  }
  printf("\n");
}

static void directories(void) {
  struct stat status;
  char name[80], target[16];
  check(mkdir("dir", 0777) == 0, "mkdir");
  check(mkdir("dir", 0777) == -1 && errno == EEXIST, "mkdir twice");
  files();
  for (int index = 0; index < 120; index++) {
    snprintf(name, sizeof name, "dir/a file with a rather long name, number %03d", index);
    int descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL, 0666);
    check(descriptor >= 0 && close(descriptor) == 0, "create");
  }
  list("dir");
  check(rename("dir/long", "dir/short") == 0, "rename");
  check(stat("dir/long", &status) == -1 && errno == ENOENT, "what was renamed is gone");
  check(stat("dir/short", &status) == 0 && status.st_size == 10, "and is there");
  check(symlink("short", "dir/link") == 0, "symlink");
  ssize_t length = readlink("dir/link", target, sizeof target);
  check(length == 5 && memcmp(target, "short", 5) == 0, "readlink");
  check(stat("dir/link", &status) == 0 && status.st_size == 10, "stat follows");
  check(lstat("dir/link", &status) == 0 && S_ISLNK(status.st_mode), "lstat does not");
  check(link("dir/short", "dir/twin") == 0, "link");
  check(stat("dir/twin", &status) == 0 && status.st_nlink == 2, "two names");
  check(rmdir("dir") == -1 && errno == ENOTEMPTY, "rmdir of a full directory");
  check(unlink("dir") == -1 && (errno == EISDIR || errno == EPERM), "unlink of a directory");
  for (int index = 0; index < 120; index++) {
    snprintf(name, sizeof name, "dir/a file with a rather long name, number %03d", index);
    check(unlink(name) == 0, "unlink");
  }
  check(unlink("dir/link") == 0 && unlink("dir/twin") == 0 && unlink("dir/short") == 0, "unlink the rest");
  list("dir");
  check(rmdir("dir") == 0, "rmdir");
  check(access("dir", F_OK) == -1 && errno == ENOENT, "access");
}

int main(int argc, char **argv) {
  arguments(argc, argv);
  standard_input();
  times();
  numbers();
  memory();
  directories();
  fprintf(stderr, "a line on standard error\n");
  printf("done\n");
  return 7;
}
