// How long a camera frame takes beside plain ZXing on the same frame; and, where a folder of photos is named
// by BYWALEC_QR_DEV (expected.tsv and the pictures it names), how many of them are read, and how fast.
#include "core/cards/PictureFile.h"
#include "core/cards/Scanner.h"
#include "core/cards/ZxingVersion.h"
#include "tests/support/CardPictures.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>

using namespace bywalec;

namespace {

using Clock = std::chrono::steady_clock;
std::string const card = "HTTPS://CARDS.EXAMPLE.COM/C/0000G40R40M30E209185ZF2Z66FQ0J3X7";

std::optional<std::string> plainZxing(GrayFrame const& frame)
{
    auto options = zxing::qrOptions();
    options.setTryHarder(true);
    options.setTryRotate(true);
    ZXing::ImageView const view(frame.data, frame.width, frame.height, ZXing::ImageFormat::Lum,
                                frame.strideBytes, frame.pixelStep);
    for (auto const& code : ZXing::ReadBarcodes(view, options))
        if (code.isValid()) return code.text();
    return std::nullopt;
}

template<class Task>
double secondsOf(Task task)
{
    auto const start = Clock::now();
    task();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

/// Ours and plain ZXing take turns on the same frames, so that a busy machine slows both alike.
void cameraFrame(benchmark::State& state)
{
    std::vector<GrayPicture> frames;
    for (int i = 0; i < 24; ++i)
        frames.push_back(test::photograph(card, {.width = 1280,
                                                 .height = 720,
                                                 .side = 240.0 + 10 * i,
                                                 .turnDeg = 15.0 * i,
                                                 .tilt = 0.2,
                                                 .noise = 20,
                                                 .blur = 1,
                                                 .seed = static_cast<std::uint64_t>(i)}));
    std::vector<double> ours;
    std::vector<double> plain;
    int oursRead = 0;
    int plainRead = 0;
    std::size_t turn = 0;
    for (auto _ : state) {
        auto const frame = frames[turn++ % frames.size()].frame();
        ours.push_back(secondsOf([&] { oursRead += decodeQr(frame, Effort::Fast) == card ? 1 : 0; }));
        plain.push_back(secondsOf([&] { plainRead += plainZxing(frame) == card ? 1 : 0; }));
        state.SetIterationTime(ours.back());
    }
    state.counters["ours_median_ms"] = 1000 * quantile(ours, 0.5);
    state.counters["ours_p95_ms"] = 1000 * quantile(ours, 0.95);
    state.counters["plain_median_ms"] = 1000 * quantile(plain, 0.5);
    state.counters["ratio_of_medians"] = quantile(ours, 0.5) / quantile(plain, 0.5);
    state.counters["ours_read"] = static_cast<double>(oursRead) / static_cast<double>(state.iterations());
    state.counters["plain_read"] = static_cast<double>(plainRead) / static_cast<double>(state.iterations());
}
BENCHMARK(cameraFrame)->UseManualTime()->Unit(benchmark::kMillisecond)->MinTime(3.0);

/// A frame without a code is the usual one: nobody stands at the counter.
void emptyFrame(benchmark::State& state)
{
    auto picture = test::photograph(card, {.width = 1280, .height = 720, .side = 20, .noise = 20});
    LiveScanner scanner;
    for (auto _ : state)
        benchmark::DoNotOptimize(scanner.scan(picture.frame()));
}
BENCHMARK(emptyFrame)->Unit(benchmark::kMillisecond);

struct Photo {
    std::string family;
    std::vector<std::string> accepted; ///< none: there is no code in the photo
    GrayPicture picture;
};

/// Only what every character set agrees on is compared.
std::string visibleAscii(std::string const& text)
{
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '\\' && (next == 'n' || next == 'r' || next == 't' || next == '\\')) {
            if (next == '\\') kept += '\\';
            ++i;
        } else if (text[i] >= 33 && text[i] <= 126) {
            kept += text[i];
        }
    }
    return kept;
}

std::vector<Photo> readPhotos(std::filesystem::path const& folder)
{
    std::vector<Photo> photos;
    std::ifstream list(folder / "expected.tsv");
    for (std::string line; std::getline(list, line);) {
        auto const tab = line.find('\t');
        if (tab == std::string::npos) continue;
        auto const name = line.substr(0, tab);
        auto picture = readPicture(folder / name);
        if (!picture) continue;
        auto const stem = std::filesystem::path(name).stem().string();
        Photo photo{stem.substr(0, stem.rfind('_')), {}, std::move(*picture)};
        for (std::size_t from = tab + 1; from < line.size();) {
            auto const to = std::min(line.find('\x1E', from), line.size());
            photo.accepted.push_back(visibleAscii(line.substr(from, to - from)));
            from = to + 1;
        }
        photos.push_back(std::move(photo));
    }
    return photos;
}

template<class Decode>
void photoSet(benchmark::State& state, Decode decode)
{
    auto const photos = readPhotos(std::getenv("BYWALEC_QR_DEV"));
    std::map<std::string, int> readOf;
    std::map<std::string, int> allOf;
    std::vector<double> times;
    int wrong = 0;
    for (auto _ : state) {
        for (auto const& photo : photos) {
            std::optional<std::string> text;
            times.push_back(secondsOf([&] { text = decode(photo.picture.frame()); }));
            auto const& good = photo.accepted;
            // A code's escapes are data: the backslashes of its text are doubled before the comparison.
            bool const right = text && std::any_of(good.begin(), good.end(), [&](auto const& accepted) {
                                   std::string escaped;
                                   for (char const c : *text)
                                       escaped += c == '\\' ? std::string("\\\\") : std::string(1, c);
                                   return visibleAscii(escaped) == accepted;
                               });
            ++allOf[photo.family];
            readOf[photo.family] += right ? 1 : 0;
            wrong += text && !right ? 1 : 0;
        }
    }
    int read = 0;
    for (auto const& [family, count] : readOf) {
        state.counters[family + " of " + std::to_string(allOf[family])] = count;
        read += count;
    }
    state.counters["read"] = read;
    state.counters["wrong"] = wrong;
    state.counters["median_ms"] = 1000 * quantile(times, 0.5);
    state.counters["max_ms"] = 1000 * quantile(times, 1.0);
}

} // namespace

int main(int argc, char** argv)
{
    if (std::getenv("BYWALEC_QR_DEV")) {
        auto ours = [](benchmark::State& state) {
            photoSet(state, [](GrayFrame const& frame) { return decodeQr(frame); });
        };
        auto plain = [](benchmark::State& state) { photoSet(state, plainZxing); };
        benchmark::RegisterBenchmark("photos/ours", ours)->Iterations(1)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark("photos/plain", plain)->Iterations(1)->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
