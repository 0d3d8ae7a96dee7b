// vcam_source NAME FOLDER: publishes the folder's JPEG frames, in name order and looped at 30 frames/s, as a
// PipeWire camera of 1280×720 MJPG. SIGHUP reads the folder again; SIGTERM unplugs the camera.
// Prints "plugged" once it is published, and "shown MS" (CLOCK_MONOTONIC) with the first frame of each
// reading.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <pipewire/pipewire.h>
#include <spa/param/video/format-utils.h>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr std::uint32_t frameWidth = 1280;
constexpr std::uint32_t frameHeight = 720;
constexpr std::uint32_t framesPerSecond = 30;
constexpr int bufferBytes = frameWidth * frameHeight; // a JPEG of quality 80 is a third of that
constexpr long partingNs = 400'000'000;

using Jpeg = std::vector<char>;

std::vector<Jpeg> readFilm(std::filesystem::path const& folder)
{
    std::vector<std::filesystem::path> paths;
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".jpg") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<Jpeg> film;
    for (auto const& path : paths) {
        std::ifstream file(path, std::ios::binary);
        film.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return film;
}

struct Camera {
    std::filesystem::path folder;
    std::vector<Jpeg> film;
    std::size_t next = 0;
    std::uint64_t sequence = 0;
    bool announced = false;
    bool leaving = false;
    bool failed = false;
    pw_main_loop* loop = nullptr;
    pw_stream* stream = nullptr;
    spa_source* timer = nullptr;
};

timespec monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now;
}

bool load(Camera& camera)
{
    std::error_code missing;
    if (std::filesystem::is_directory(camera.folder, missing)) camera.film = readFilm(camera.folder);
    camera.next = 0;
    if (camera.film.empty()) std::fprintf(stderr, "vcam_source: no .jpg in %s\n", camera.folder.c_str());
    return !camera.film.empty();
}

void runTimer(Camera& camera, timespec first, timespec interval)
{
    pw_loop_update_timer(pw_main_loop_get_loop(camera.loop), camera.timer, &first, &interval, false);
}

// PipeWire wants the next picture.
void onProcess(void* data)
{
    auto& camera = *static_cast<Camera*>(data);
    pw_buffer* buffer = pw_stream_dequeue_buffer(camera.stream);
    if (!buffer) return; // the reader holds all of them: this picture is skipped
    timespec const now = monotonicNow();
    spa_data& out = buffer->buffer->datas[0];
    if (out.data) {
        if (camera.next == 0 && std::exchange(camera.announced, true) == false) {
            std::printf("shown %.1f\n", double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
            std::fflush(stdout);
        }
        Jpeg const& jpeg = camera.film[camera.next];
        camera.next = (camera.next + 1) % camera.film.size();
        auto const size = std::min<std::size_t>(jpeg.size(), out.maxsize);
        std::memcpy(out.data, jpeg.data(), size);
        out.chunk->offset = 0;
        out.chunk->size = static_cast<std::uint32_t>(size);
        out.chunk->stride = 0;
        void* meta = spa_buffer_find_meta_data(buffer->buffer, SPA_META_Header, sizeof(spa_meta_header));
        if (auto* header = static_cast<spa_meta_header*>(meta)) {
            *header = {};
            header->pts = SPA_TIMESPEC_TO_NSEC(&now);
            header->seq = camera.sequence++;
        }
    }
    pw_stream_queue_buffer(camera.stream, buffer);
}

void onTick(void* data, std::uint64_t)
{
    auto& camera = *static_cast<Camera*>(data);
    if (camera.leaving)
        pw_main_loop_quit(camera.loop);
    else
        pw_stream_trigger_process(camera.stream);
}

void onState(void* data, pw_stream_state before, pw_stream_state now, char const* error)
{
    auto& camera = *static_cast<Camera*>(data);
    if (now == PW_STREAM_STATE_ERROR || now == PW_STREAM_STATE_UNCONNECTED) {
        std::fprintf(stderr, "vcam_source: the stream ended: %s\n", error ? error : "disconnected");
        camera.failed = true;
        pw_main_loop_quit(camera.loop);
        return;
    }
    if (before == PW_STREAM_STATE_CONNECTING && now == PW_STREAM_STATE_PAUSED) {
        std::puts("plugged");
        std::fflush(stdout);
    }
    if (camera.leaving) return;
    bool const streaming = now == PW_STREAM_STATE_STREAMING;
    runTimer(camera, {0, streaming ? 1 : 0}, {0, streaming ? 1'000'000'000L / framesPerSecond : 0});
}

// The reader has agreed on the format: say what our buffers look like.
void onParam(void* data, std::uint32_t id, spa_pod const* param)
{
    if (!param || id != SPA_PARAM_Format) return;
    std::uint8_t memory[1024];
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory, sizeof memory);
    spa_pod const* params[] = {
        static_cast<spa_pod*>(spa_pod_builder_add_object(
            &builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers,     //
            SPA_PARAM_BUFFERS_buffers, SPA_POD_CHOICE_RANGE_Int(8, 2, 16), //
            SPA_PARAM_BUFFERS_blocks, SPA_POD_Int(1),                      //
            SPA_PARAM_BUFFERS_size, SPA_POD_Int(bufferBytes),              //
            SPA_PARAM_BUFFERS_stride, SPA_POD_Int(0),                      //
            SPA_PARAM_BUFFERS_dataType, SPA_POD_CHOICE_FLAGS_Int(1 << SPA_DATA_MemFd))),
        static_cast<spa_pod*>(
            spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_ParamMeta, SPA_PARAM_Meta, //
                                       SPA_PARAM_META_type, SPA_POD_Id(SPA_META_Header),    //
                                       SPA_PARAM_META_size, SPA_POD_Int(sizeof(spa_meta_header)))),
    };
    pw_stream_update_params(static_cast<Camera*>(data)->stream, params, 2);
}

void onReload(void* data, int)
{
    auto& camera = *static_cast<Camera*>(data);
    auto old = camera.film;
    if (!load(camera)) camera.film.swap(old);
    camera.announced = false;
}

// A reader may be looking at our memory, which goes with the node: first stop sending, leave a little later.
void onLeave(void* data, int)
{
    auto& camera = *static_cast<Camera*>(data);
    camera.leaving = true;
    runTimer(camera, {0, partingNs}, {0, 0});
}

bool publish(Camera& camera, pw_core* core, char const* name)
{
    camera.stream = pw_stream_new(core, name,
                                  pw_properties_new(PW_KEY_MEDIA_CLASS, "Video/Source", PW_KEY_MEDIA_ROLE,
                                                    "Camera", PW_KEY_NODE_NAME, "bywalec.vcam",
                                                    PW_KEY_NODE_DESCRIPTION, name, nullptr));
    static spa_hook hook;
    static pw_stream_events const events = [] {
        pw_stream_events e{};
        e.version = PW_VERSION_STREAM_EVENTS;
        e.state_changed = onState;
        e.param_changed = onParam;
        e.process = onProcess;
        return e;
    }();
    pw_stream_add_listener(camera.stream, &hook, &events, &camera);
    std::uint8_t memory[512];
    spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory, sizeof memory);
    spa_rectangle const size{frameWidth, frameHeight};
    spa_fraction const rate{framesPerSecond, 1};
    spa_pod const* format = static_cast<spa_pod*>(
        spa_pod_builder_add_object(&builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat,      //
                                   SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video),      //
                                   SPA_FORMAT_mediaSubtype, SPA_POD_Id(SPA_MEDIA_SUBTYPE_mjpg), //
                                   SPA_FORMAT_VIDEO_size, SPA_POD_Rectangle(&size),             //
                                   SPA_FORMAT_VIDEO_framerate, SPA_POD_Fraction(&rate)));
    auto const flags = static_cast<pw_stream_flags>(PW_STREAM_FLAG_DRIVER | PW_STREAM_FLAG_MAP_BUFFERS);
    return pw_stream_connect(camera.stream, PW_DIRECTION_OUTPUT, PW_ID_ANY, flags, &format, 1) >= 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: vcam_source NAME FOLDER\n");
        return 2;
    }
    Camera camera;
    camera.folder = argv[2];
    if (!load(camera)) return 2;
    pw_init(nullptr, nullptr);
    camera.loop = pw_main_loop_new(nullptr);
    pw_loop* loop = pw_main_loop_get_loop(camera.loop);
    pw_loop_add_signal(loop, SIGTERM, onLeave, &camera);
    pw_loop_add_signal(loop, SIGINT, onLeave, &camera);
    pw_loop_add_signal(loop, SIGHUP, onReload, &camera);
    camera.timer = pw_loop_add_timer(loop, onTick, &camera);
    pw_context* context = pw_context_new(loop, nullptr, 0);
    pw_core* core = pw_context_connect(context, nullptr, 0);
    if (!core || !publish(camera, core, argv[1])) {
        std::fprintf(stderr, "vcam_source: cannot reach PipeWire: %s\n", std::strerror(errno));
        return 3;
    }
    pw_main_loop_run(camera.loop);
    bool const failed = camera.failed;
    pw_stream_destroy(camera.stream);
    pw_core_disconnect(core);
    pw_context_destroy(context);
    pw_main_loop_destroy(camera.loop);
    pw_deinit();
    return failed ? 3 : 0;
}
