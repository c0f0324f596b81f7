// Reads the file that the first argument names, sorts its lines, writes them to the second argument's file, if there is one, and
// prints how many there are, the longest one's length and a checksum of the sorted lines.
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

// A line without its end, of any length; NULL at the end of the file.
static char *read_line(FILE *file) {
  size_t capacity = 16, length = 0;
  char *line = malloc(capacity);
  int byte = EOF;
  while (line && (byte = getc(file)) != EOF && byte != '\n') {
    if (length + 1 == capacity) line = realloc(line, capacity *= 2);
    if (line) line[length++] = (char)byte;
  }
  if (line && byte == EOF && length == 0) {
    free(line);
    return NULL;
  }
  if (line) line[length] = 0;
  return line;
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: sortlines INPUT [OUTPUT]\n");
    return 2;
  }
  FILE *input = fopen(argv[1], "r");
  if (!input) {
    fprintf(stderr, "sortlines: %s: %s\n", argv[1], strerror(errno));
    return 1;
  }
  char **lines = NULL;
  size_t count = 0, capacity = 0, longest = 0;
  for (char *line; (line = read_line(input)); count++) {
    if (count == capacity) lines = realloc(lines, (capacity = capacity ? capacity * 2 : 64) * sizeof *lines);
    if (!lines) return 3;
    lines[count] = line;
    if (strlen(line) > longest) longest = strlen(line);
  }
  fclose(input);
  qsort(lines, count, sizeof *lines, compare);

  FILE *output = argc > 2 ? fopen(argv[2], "w") : NULL;
  if (argc > 2 && !output) {
    fprintf(stderr, "sortlines: %s: %s\n", argv[2], strerror(errno));
    return 1;
  }
  uint64_t checksum = 0xcbf29ce484222325; // FNV-1a
  for (size_t index = 0; index < count; index++) {
    for (const char *byte = lines[index]; *byte; byte++) checksum = (checksum ^ (unsigned char)*byte) * 0x100000001b3;
    checksum = (checksum ^ '\n') * 0x100000001b3;
    if (output) fprintf(output, "%s\n", lines[index]);
  }
  if (output && fclose(output) != 0) return 1;
  printf("%zu lines, longest %zu, checksum %016llx\n", count, longest, (unsigned long long)checksum);
  return 0;
}
