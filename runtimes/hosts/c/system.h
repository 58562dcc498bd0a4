/* What chat.c needs of the operating system. */
#ifndef SYSTEM_H
#define SYSTEM_H

#include <stdint.h>
#include <stdio.h>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#define PSAPI_VERSION 2
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <psapi.h>

static inline uint32_t processors(void) {
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwNumberOfProcessors;
}

/* Seconds since some moment. */
static inline double now(void) {
    LARGE_INTEGER count, frequency;
    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&frequency);
    return (double)count.QuadPart / (double)frequency.QuadPart;
}

static inline double peak_megabytes(void) {
    PROCESS_MEMORY_COUNTERS counters = {0};
    K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return (double)counters.PeakWorkingSetSize / 1e6;
}

/* Write bytes as they are, without carriage returns. */
static inline void write_bytes_to(FILE *file) { _setmode(_fileno(file), _O_BINARY); }

#else
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static inline uint32_t processors(void) { return (uint32_t)sysconf(_SC_NPROCESSORS_ONLN); }

/* Seconds since some moment. */
static inline double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static inline double peak_megabytes(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return (double)usage.ru_maxrss / 1e6;
#else
    return (double)usage.ru_maxrss * 1024 / 1e6;
#endif
}

/* Write bytes as they are, which is what these systems do. */
static inline void write_bytes_to(FILE *file) { (void)file; }

#endif
#endif
